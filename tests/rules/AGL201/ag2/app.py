from ag2 import Agent
from ag2.config import MistralConfig, OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=900)  # expect: AGL201
helper = Agent("helper", config=config)
single = Agent("single", config=MistralConfig(model="mistral-small", timeout_ms=1_800_000))
