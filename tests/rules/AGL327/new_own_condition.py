from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

from autogen_agentchat.base import TerminationCondition


class Budget(TerminationCondition):
    def __init__(self, most: float) -> None:
        self.most = most


team = RoundRobinGroupChat([writer], termination_condition=Budget(3.5) | MaxMessageTermination(20))
