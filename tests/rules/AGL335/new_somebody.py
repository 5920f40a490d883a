from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import HandoffMessage
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
from elsewhere import names, others

alice = AssistantAgent("alice", model_client=client)
bob = AssistantAgent("bob", model_client=client, handoffs=["alice"])
one = Swarm([bob, alice], termination_condition=MaxMessageTermination(9))
two = Swarm([AssistantAgent("a", client, handoffs=names), alice], max_turns=3)
three = Swarm([alice, *others], max_turns=3)
four = RoundRobinGroupChat([alice, bob], max_turns=3)
five = Swarm([AssistantAgent("a", client, handoffs=["user"]), bob], max_turns=3)
six = Swarm([alice, bob], max_turns=3)


class Own(AssistantAgent):
    """Hands over in its own way."""


seven = Swarm([Own("own", client), bob], max_turns=3)


async def main():
    await six.run(task=HandoffMessage(source="user", target="bob", content="Go."))
