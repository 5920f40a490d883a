import asyncio

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import CONVERSATION_TYPE, Hub, HubClient, LocalLink, Passport, Resume, TransitionGraph

config = OpenAIConfig(model="gpt-4o", timeout=60)


async def register(hub, name):
    client = HubClient(LocalLink(hub), hub=hub)
    return await client.register(Agent(name, prompt="One line.", config=config), Passport(name=name), Resume())


async def open_ended():
    hub = await Hub.open(MemoryKnowledgeStore())
    alice, bob = await register(hub, "alice"), await register(hub, "bob")
    channel = await alice.open(type=CONVERSATION_TYPE, target="bob")  # expect: AGL324
    await channel.send("Hello!", audience=[bob.agent_id])
    ring = TransitionGraph.round_robin([alice.agent_id, bob.agent_id])  # expect: AGL324
    flow = await alice.open(type="workflow", target=["bob"], knobs={"graph": ring.to_dict()})
    await flow.send("Draft it.")
    await asyncio.Event().wait()


async def bounded():
    hub = await Hub.open(MemoryKnowledgeStore())
    alice, bob = await register(hub, "alice"), await register(hub, "bob")
    short = await alice.open(type="conversation", target="bob", ttl="15m")  # silent: AGL324
    await short.send("Hello!")
    closed = await alice.open(type="discussion", target=[bob.agent_id])  # silent: AGL324
    await closed.send("Topic: tests.")
    await asyncio.sleep(20)
    await closed.close(reason="enough")
    ring = TransitionGraph.round_robin([alice.agent_id, bob.agent_id], max_turns=6)  # silent: AGL324
    flow = await alice.open(type="workflow", target=["bob"], knobs={"graph": ring.to_dict()})  # silent: AGL324
    await flow.send("Draft it.")
    asked = await alice.open(type="consulting", target="bob")  # silent: AGL324
    await asked.send("One question.")
    wrong = await alice.open(type="consulting", target="bob", ttl="half an hour")  # expect: AGL324
    await wrong.send("Another question.")


asyncio.run(open_ended())
asyncio.run(bounded())
