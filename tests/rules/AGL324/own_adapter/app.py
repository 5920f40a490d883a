from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import ConversationAdapter, Hub


class Ending(ConversationAdapter):
    def on_accepted(self, metadata, envelope, state):
        return super().on_accepted(metadata, envelope, state)


config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    hub.register_adapter(Ending())
    writer = await hub.register(Agent("writer", config=config))
    await hub.register(Agent("critic", config=config))
    channel = await writer.open(type="conversation", target="critic")
    await channel.send("Draft a slogan.")
