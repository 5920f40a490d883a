"""A condition of the project: nobody knows when it stops."""
from typing import Sequence

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TerminationCondition
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.messages import StopMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class BudgetTermination(TerminationCondition):
    def __init__(self, budget: float):
        self.budget = budget
        self.spent = 0.0

    @property
    def terminated(self) -> bool:
        return self.spent > self.budget

    async def __call__(self, messages: Sequence) -> StopMessage | None:
        self.spent += len(messages)
        return StopMessage(content="budget", source="budget") if self.terminated else None

    async def reset(self) -> None:
        self.spent = 0.0


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
team = RoundRobinGroupChat(agents, termination_condition=TextMentionTermination("TERMINATE") | BudgetTermination(20))  # silent: AGL302
alone = RoundRobinGroupChat(agents, termination_condition=BudgetTermination(20))  # silent: AGL301
