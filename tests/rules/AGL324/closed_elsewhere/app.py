import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from elsewhere import watch
from ag2.network import Hub, TransitionGraph


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer, critic = await crew(hub)
    channel = await writer.open(type="conversation", target="critic")
    await watch(channel)
