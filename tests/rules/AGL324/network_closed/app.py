import asyncio

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub, TransitionGraph

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    channel = await writer.open(type="conversation", target="critic")
    await channel.send("Draft a slogan.")
    ring = TransitionGraph.round_robin([writer.agent_id, critic.agent_id])
    flow = await writer.open(type="workflow", target=["critic"], knobs={"graph": ring.to_dict()})
    await flow.send("Draft another one.")
    await asyncio.sleep(10)
    await hub.close()
