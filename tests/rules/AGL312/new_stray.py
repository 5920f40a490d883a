from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import Handoff
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

alice = AssistantAgent("alice", model_client=client, handoffs=["bob", "user"])  # expect: AGL312 error
bob = AssistantAgent("bob", model_client=client, handoffs=[Handoff(target="alice")])
one = Swarm([alice, bob], termination_condition=MaxMessageTermination(9))
carol = AssistantAgent(
    "carol",
    model_client=client,
    handoffs=[
        "bob",
        Handoff(target="boss"),  # expect: AGL312
    ],
)
stop = HandoffTermination(target="user") | MaxMessageTermination(9)
two = Swarm([carol, bob, AssistantAgent("alice", model_client=client)], termination_condition=stop)
dave = AssistantAgent("dave", model_client=client, handoffs=["human"])  # expect: AGL312
three = Swarm([dave], max_turns=9)
