from ag2 import Agent
from ag2.config import OpenAIConfig

base = OpenAIConfig(model="gpt-4o", timeout=120)
small = base.copy(model="gpt-4o-mini")

helper = Agent("helper", config=base)
runner = Agent("runner", config=small)
