from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def limits(n: int = 25):
    combined = TextMentionTermination("TERMINATE")
    combined |= MaxMessageTermination(n)  # silent: AGL305
    return combined


def client():
    return OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # silent: AGL101


team = RoundRobinGroupChat(  # silent: AGL301
    [AssistantAgent("a", model_client=client()), AssistantAgent("b", model_client=client())],
    termination_condition=limits(),
)
long_team = RoundRobinGroupChat(
    [AssistantAgent("c", model_client=client()), AssistantAgent("d", model_client=client())],
    termination_condition=limits(900),  # expect: AGL305
)
