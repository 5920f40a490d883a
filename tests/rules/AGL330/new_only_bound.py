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
import re


def sees(messages):
    return re.search("DONE", messages[-1].to_text())


def forgets(messages):
    len(messages) > 9


one = RoundRobinGroupChat(members, termination_condition=StopMessageTermination())  # expect: AGL330 error
two = SelectorGroupChat(members, client, termination_condition=SourceMatchTermination(["reviewer"]))  # expect: AGL330 error
three = Swarm(members, termination_condition=HandoffTermination(target="user"))  # expect: AGL330 error
four = RoundRobinGroupChat(members, termination_condition=FunctionCallTermination("finish"))  # expect: AGL330 error
five = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(sees))  # expect: AGL330 error
six = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(forgets))  # expect: AGL330 error
seven = RoundRobinGroupChat(members, termination_condition=FunctionalTermination(lambda messages: len(messages)))  # expect: AGL330 error
eight = RoundRobinGroupChat(members, termination_condition=OrTerminationCondition())  # expect: AGL330 error
nine = RoundRobinGroupChat(members, termination_condition=ExternalTermination())  # expect: AGL330 error
ten = RoundRobinGroupChat(members, termination_condition=StopMessageTermination() & MaxMessageTermination(9))  # expect: AGL330 error
