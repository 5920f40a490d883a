from ag2 import Agent
from ag2.config import OpenAIConfig

agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60, max_retries=2))  # expect: AGL205
