from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.messages import HandoffMessage
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

alice = AssistantAgent("alice", model_client=client, handoffs=["user"])
bob = AssistantAgent("bob", model_client=client, handoffs=["alice"])
stop = HandoffTermination(target="user") | MaxMessageTermination(9)


async def talk():
    team = Swarm([alice, bob], termination_condition=stop)
    result = await team.run(task="Refund my flight.")
    while True:
        answer = HandoffMessage(source="user", target="alice", content=input("You: "))
        result = await team.run(task=answer)
        print(result)


async def cleared():
    team = Swarm([alice], termination_condition=stop)
    for question in ("one", "two"):
        await team.reset()
        await team.run(task=question)


async def once(question):
    return await Swarm([alice], termination_condition=stop).run(task=question)


async def no_handoff():
    team = Swarm([bob, alice], termination_condition=HandoffTermination("alice") | HandoffTermination("user"))
    await team.run(task="one")
