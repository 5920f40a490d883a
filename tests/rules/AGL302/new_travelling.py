import autogen_agentchat.conditions as conditions
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

WORD = "TERMINATE"


def stop_at(word: str = WORD):
    return conditions.TextMentionTermination(word)  # expect: AGL302


class Desk:
    def __init__(self, client: OpenAIChatCompletionClient) -> None:
        self.stop = stop_at()
        options = {"termination_condition": self.stop}
        self.team = RoundRobinGroupChat([AssistantAgent("writer", model_client=client)], **options)


desk = Desk(OpenAIChatCompletionClient(model="gpt-4o", timeout=120))
