from ag2 import KnowledgeConfig
from ag2.compact import CompactTrigger, TailWindowCompact
from ag2.knowledge import MemoryKnowledgeStore

store = MemoryKnowledgeStore()
tail = TailWindowCompact(target=50)
one = KnowledgeConfig(store, compact=tail, compact_trigger=CompactTrigger(max_events=100))
two = KnowledgeConfig(store, compact=tail, compact_trigger=CompactTrigger(max_tokens=20_000))
three = KnowledgeConfig(store, True, True, tail, CompactTrigger(80))
