import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub, LimitsBlock, Rule


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    rule = Rule(limits=LimitsBlock(channel_ttl_default="5m"))
    writer = await hub.register(Agent("writer", config=config), rule=rule)
    channel = await writer.open(type="conversation", target="critic")
    await channel.send("Draft a slogan.")
