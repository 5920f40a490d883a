from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub, TransitionGraph

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    channel = await writer.open(type="conversation", target=critic.agent_id)
    ring = TransitionGraph.round_robin([writer.agent_id, critic.agent_id])  # expect: AGL324 info
    flow = await writer.open(type="workflow", target=["critic"], knobs={"graph": ring.to_dict()})
    print(channel.channel_id, flow.channel_id)
