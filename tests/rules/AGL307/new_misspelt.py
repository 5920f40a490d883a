from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

writer = AssistantAgent(
    "writer", model_client=client, system_message="You write. Say TERMINATE at the end.", handoffs=["user"]
)
one = RoundRobinGroupChat(
    [writer],
    termination_condition=TextMentionTermination("TEMINATE") | HandoffTermination("user"),  # expect: AGL307
)
default = AssistantAgent("default", model_client=client)
stop = TextMentionTermination("TERMINATED") | MaxMessageTermination(20)  # expect: AGL307
two = RoundRobinGroupChat([default], termination_condition=stop)
critic = AssistantAgent("critic", model_client=client, system_message="You find fault. If there is none: APPROVE.")
three = RoundRobinGroupChat([critic], termination_condition=TextMentionTermination("APROVE"))  # expect: AGL307
