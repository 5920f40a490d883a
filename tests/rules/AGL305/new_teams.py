from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

one = RoundRobinGroupChat([writer], max_turns=100)  # expect: AGL305 warning
two = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(1000))  # expect: AGL305 error
three = MagenticOneGroupChat([writer], model_client=client, max_turns=200)  # expect: AGL305 warning
four = RoundRobinGroupChat(
    [writer],
    termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(max_messages=80),  # expect: AGL305
)
five = AssistantAgent("five", model_client=client, max_tool_iterations=60)  # expect: AGL305 warning
