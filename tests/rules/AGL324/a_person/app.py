import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub, TransitionGraph


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic

from ag2.network import Passport


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    user = await hub.register_human(Passport(name="user", kind="human"))
    writer = await hub.register(Agent("writer", config=config))
    channel = await user.open(type="conversation", target="writer")
    ring = TransitionGraph.round_robin([user.agent_id, writer.agent_id])
    return channel, ring
