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
from elsewhere import agents, decide, names, options, tools

clerk = AssistantAgent("clerk", model_client=client, handoffs=names, tools=tools)
one = RoundRobinGroupChat(agents, termination_condition=StopMessageTermination() | MaxMessageTermination(9))
two = RoundRobinGroupChat([writer, *agents], termination_condition=SourceMatchTermination(["reviewer"]), max_turns=9)
three = Swarm([clerk, writer], termination_condition=HandoffTermination("user") | MaxMessageTermination(9))
four = RoundRobinGroupChat([clerk], termination_condition=FunctionCallTermination("finish") | MaxMessageTermination(9))
five = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(decide))
six = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(names), max_turns=9)
seven = RoundRobinGroupChat(members, termination_condition=OrTerminationCondition(*options))
eight = RoundRobinGroupChat([AssistantAgent(names[0], client)], termination_condition=SourceMatchTermination(["b"]), max_turns=3)
