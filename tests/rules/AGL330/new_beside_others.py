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

one = RoundRobinGroupChat(members, termination_condition=StopMessageTermination() | MaxMessageTermination(9))  # expect: AGL330 warning
two = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("OK", sources=["Critic"]), max_turns=9)  # expect: AGL330 warning
three = RoundRobinGroupChat(members, termination_condition=TextMessageTermination("editor") | MaxMessageTermination(9))  # expect: AGL330 warning
stop = (
    HandoffTermination("boss")  # expect: AGL330 warning
    | MaxMessageTermination(9)
)
four = Swarm(members, termination_condition=stop)
five = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination("reviewer") | MaxMessageTermination(9))  # expect: AGL330 warning
