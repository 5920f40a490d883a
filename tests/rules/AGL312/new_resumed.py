from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

alice = AssistantAgent("alice", model_client=client, handoffs=["user"])
stop = HandoffTermination(target="user") | MaxMessageTermination(9)


async def talk():
    team = Swarm([alice], termination_condition=stop)
    while True:
        await team.run(task=input("You: "))  # expect: AGL312


async def twice():
    team = Swarm([alice], termination_condition=stop)
    await team.run(task="Refund my flight.")
    await team.run(task="Flight 12.")  # expect: AGL312
