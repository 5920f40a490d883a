import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import AgentTarget, Always, FromSpeaker, Hub, RoundRobinTarget, Transition, TransitionGraph


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer, critic = await crew(hub)
    ring = TransitionGraph.round_robin([writer.agent_id, critic.agent_id])  # expect: AGL324 warning
    channel = await writer.open(type="workflow", target=["critic"], knobs={"graph": ring.to_dict()})
    await channel.send("Draft a slogan.")
    there_and_back = TransitionGraph(  # expect: AGL324 warning
        initial_speaker=writer.agent_id,
        transitions=[
            Transition(when=FromSpeaker(writer.agent_id), then=AgentTarget(critic.agent_id)),
            Transition(when=FromSpeaker(critic.agent_id), then=AgentTarget(writer.agent_id)),
        ],
    )
    channel = await writer.open(type="workflow", target=["critic"], knobs={"graph": there_and_back.to_dict()})
    await channel.send("Draft another one.")
    everybody = TransitionGraph("writer", [Transition(when=Always(), then=RoundRobinTarget())])  # expect: AGL324 info
    return everybody
