from ag2 import Agent, KnowledgeConfig
from ag2.compact import SummarizeCompact, TailWindowCompact
from ag2.config import OpenAIConfig
from ag2.knowledge import MemoryKnowledgeStore

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
store = MemoryKnowledgeStore()
tail = KnowledgeConfig(store, compact=TailWindowCompact(target=50))  # expect: AGL406 error
helper = Agent("helper", config=config, knowledge=tail)
writer = Agent(
    "writer",
    config=config,
    knowledge=KnowledgeConfig(  # expect: AGL406 error
        store=store,
        compact=SummarizeCompact(target=20, config=config),
        compact_trigger=None,
    ),
)
