from ag2 import KnowledgeConfig
from ag2.compact import CompactTrigger, TailWindowCompact
from ag2.knowledge import MemoryKnowledgeStore

trigger = CompactTrigger(chars_per_token=3)  # expect: AGL406 error
knowledge = KnowledgeConfig(MemoryKnowledgeStore(), compact=TailWindowCompact(target=50), compact_trigger=trigger)
zeros = KnowledgeConfig(
    MemoryKnowledgeStore(),
    compact=TailWindowCompact(target=50),
    compact_trigger=CompactTrigger(max_events=0, max_tokens=0),  # expect: AGL406
)
