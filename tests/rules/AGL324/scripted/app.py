from ag2 import Agent
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import Hub, TransitionGraph

from scripts import Answers


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer = await hub.register(Agent("writer", config=Answers("Fine.", "")))
    critic = await hub.register(Agent("critic", config=Answers("Fine.", "")))
    channel = await writer.open(type="discussion", target=[critic.agent_id])
    await channel.send("Draft a slogan.")
    ring = TransitionGraph.round_robin([writer.agent_id, critic.agent_id])
    flow = await writer.open(type="workflow", target=["critic"], knobs={"graph": ring.to_dict()})
    await flow.send("Draft another one.")
