from ag2 import KnowledgeConfig
from ag2.compact import CompactTrigger
from ag2.knowledge import MemoryKnowledgeStore

knowledge = KnowledgeConfig(MemoryKnowledgeStore(), compact_trigger=CompactTrigger(max_events=9))  # expect: AGL406 warning
