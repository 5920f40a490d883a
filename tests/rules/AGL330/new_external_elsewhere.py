from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import Handoff, OrTerminationCondition
from autogen_agentchat.conditions import ExternalTermination, FunctionalTermination, FunctionCallTermination, HandoffTermination, MaxMessageTermination, SourceMatchTermination, StopMessageTermination, TextMentionTermination, TextMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=[Handoff(target="writer")], tools=[look_up])
members = [writer, critic]

external = ExternalTermination()
team = RoundRobinGroupChat(members, termination_condition=external | MaxMessageTermination(9))


class Session:
    def __init__(self):
        self.external = ExternalTermination()
        self.team = RoundRobinGroupChat(members, termination_condition=self.external | MaxMessageTermination(9))

    async def run(self, task):
        return await self.team.run(task=task)


def build():
    stop = ExternalTermination()
    return RoundRobinGroupChat(members, termination_condition=stop | MaxMessageTermination(9)), stop
