from ag2 import Agent
from ag2.config import MistralConfig, OpenAIConfig

one = Agent("one", config=OpenAIConfig(model="gpt-4o", timeout=120))  # expect: AGL102
two = Agent("two", config=MistralConfig(model="mistral-large", timeout_ms=120000))  # expect: AGL102 error
