from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Word(TextMentionTermination):
    def __init__(self, word="ENOUGH"):
        super().__init__(word)


def limits(most=25):
    combined = Word()
    combined |= MaxMessageTermination(most)
    return combined


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("a", model_client=client, system_message="Say ENOUGH at the end.")
team = RoundRobinGroupChat([agent], termination_condition=limits())
