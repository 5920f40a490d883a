import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Finish, Hub, TransitionGraph


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic


def done() -> Finish:
    """End the work."""
    return Finish(summary="done")


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=config, tools=[done]))
    ring = TransitionGraph.round_robin([writer.agent_id, "critic"])  # expect: AGL324 info
    return ring
