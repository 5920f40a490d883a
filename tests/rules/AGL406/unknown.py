from ag2 import KnowledgeConfig
from ag2.compact import CompactTrigger, TailWindowCompact
from ag2.knowledge import MemoryKnowledgeStore


def build(trigger, strategy, limit, **more):
    yield KnowledgeConfig(MemoryKnowledgeStore(), compact=TailWindowCompact(target=50), compact_trigger=trigger)
    yield KnowledgeConfig(MemoryKnowledgeStore(), compact=strategy)
    yield KnowledgeConfig(MemoryKnowledgeStore(), compact=TailWindowCompact(target=50), **more)
    yield KnowledgeConfig(MemoryKnowledgeStore(), compact=strategy, compact_trigger=CompactTrigger(max_events=limit))
