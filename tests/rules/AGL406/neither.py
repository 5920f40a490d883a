from ag2 import KnowledgeConfig
from ag2.compact import CompactTrigger
from ag2.knowledge import MemoryKnowledgeStore

knowledge = KnowledgeConfig(MemoryKnowledgeStore(), expose_tool=False)
unused = CompactTrigger()
