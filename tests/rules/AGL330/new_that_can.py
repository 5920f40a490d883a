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


class Loud(AssistantAgent):
    """Sends whatever it likes."""


def enough(messages):
    return len(messages) > 9


def seen(messages) -> bool:
    if not messages:
        return False
    return "DONE" in messages[-1].to_text()


loud = Loud("loud", model_client=client)
one = RoundRobinGroupChat([writer, loud], termination_condition=StopMessageTermination() | MaxMessageTermination(9))
two = SelectorGroupChat(members, client, termination_condition=SourceMatchTermination(["critic"]), max_turns=9)
three = Swarm(members, termination_condition=HandoffTermination(target="writer") | MaxMessageTermination(9))
four = RoundRobinGroupChat(members, termination_condition=FunctionCallTermination("look_up") | MaxMessageTermination(9))
five = RoundRobinGroupChat(members, termination_condition=FunctionCallTermination("transfer_to_critic") | MaxMessageTermination(9))
six = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(enough))
seven = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(seen))
eight = RoundRobinGroupChat(members, termination_condition=OrTerminationCondition(MaxMessageTermination(9), TextMentionTermination("OK")))
nine = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["reviewer", "critic"]))
ten = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("OK", sources=["user"]), max_turns=9)
