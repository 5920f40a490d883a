from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import FunctionalTermination, FunctionCallTermination, HandoffTermination, MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
from elsewhere import names, other, stop

alice = AssistantAgent("alice", model_client=client, handoffs=["bob", "user"])
bob = AssistantAgent("bob", model_client=client, handoffs=["alice"])
members = [alice, bob]
one = Swarm(members, termination_condition=HandoffTermination(target="user") | MaxMessageTermination(9))
two = Swarm(members, termination_condition=FunctionCallTermination("transfer_to_user") | MaxMessageTermination(9))
three = Swarm(members, termination_condition=SourceMatchTermination(["alice"]))
four = Swarm(members, termination_condition=stop)
five = Swarm(members, termination_condition=FunctionalTermination(other) | MaxMessageTermination(9))
six = Swarm(members, termination_condition=HandoffTermination(names[0]) | MaxMessageTermination(9))
seven = Swarm([alice, *names], termination_condition=MaxMessageTermination(9))
eight = Swarm([AssistantAgent("a", client, handoffs=names)], termination_condition=MaxMessageTermination(9))
nine = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(9))
ten = Swarm([alice, bob, AssistantAgent("user", client)], termination_condition=MaxMessageTermination(9))
eleven = Swarm(members, max_turns=1)


class Own(AssistantAgent):
    """Handles its handoffs itself."""


twelve = Swarm([Own("own", client, handoffs=["user"]), bob], termination_condition=MaxMessageTermination(9))
