from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=config))
    await hub.register(Agent("critic", prompt="Find fault. Close the channel when there is none.", config=config))
    channel = await writer.open(type="conversation", target="critic")
    await channel.send("Draft a slogan.")
