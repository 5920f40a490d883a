from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import FunctionalTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

from autogen_agentchat.base import TerminationCondition


class Budget(TerminationCondition):
    """Counts money."""

    terminated = False

    async def __call__(self, messages):
        return None

    async def reset(self) -> None:
        return None


def enough(messages) -> bool:
    return len(messages) > 20


one = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE") | Budget())
two = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(enough))
three = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["critic"]))
