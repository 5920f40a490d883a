import asyncio

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import EV_CHANNEL_CLOSED, Hub

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=config))
    await hub.register(Agent("critic", config=config))
    channel = await writer.open(type="conversation", target="critic")
    await channel.send("Draft a slogan.")
    await writer.wait_for_channel_event(
        channel_id=channel.channel_id,
        predicate=lambda e: e.event_type == EV_CHANNEL_CLOSED,
        timeout=60,
    )


asyncio.run(main())
