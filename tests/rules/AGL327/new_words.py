from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

stop = TextMentionTermination("DONE") or MaxMessageTermination(25)  # expect: AGL327 error
one = RoundRobinGroupChat([writer], termination_condition=stop)
two = RoundRobinGroupChat(
    [writer],
    termination_condition=MaxMessageTermination(3) and TextMentionTermination("DONE"),  # expect: AGL327
)
three = RoundRobinGroupChat(
    [writer],
    termination_condition=TextMentionTermination("DONE")  # expect: AGL327
    or MaxMessageTermination(25)
    or TimeoutTermination(60),
)
