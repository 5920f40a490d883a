import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.knowledge import MemoryKnowledgeStore
from ag2.network import AgentTarget, FromSpeaker, Hub, TerminateTarget, Transition, TransitionGraph


async def crew(hub):
    writer = await hub.register(Agent("writer", config=config))
    critic = await hub.register(Agent("critic", config=config))
    return writer, critic

from elsewhere import lifetime


async def main():
    hub = await Hub.open(MemoryKnowledgeStore())
    writer, critic = await crew(hub)
    one = await writer.open(type="conversation", target="critic", ttl="10m")
    two = await writer.open(type="discussion", target="critic", ttl=600)
    three = await writer.open(type="conversation", target="critic", ttl=lifetime)
    four = await writer.open(type="consulting", target="critic")
    ring = TransitionGraph.round_robin([writer.agent_id, critic.agent_id])
    five = await writer.open(type="workflow", target=["critic"], knobs={"graph": ring.to_dict()}, ttl="10m")
    return one, two, three, four, five


async def graphs(ids, turns):
    return [
        TransitionGraph.round_robin(ids, max_turns=6),
        TransitionGraph.round_robin(ids, max_turns=turns),
        TransitionGraph.sequence(ids),
        TransitionGraph("a", [Transition(when=FromSpeaker("a"), then=AgentTarget("b"))]),
        TransitionGraph(
            "a",
            [
                Transition(when=FromSpeaker("a"), then=AgentTarget("b")),
                Transition(when=FromSpeaker("b"), then=TerminateTarget()),
            ],
        ),
    ]
