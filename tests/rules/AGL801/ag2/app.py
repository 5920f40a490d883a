from ag2 import Agent
from ag2.config import OpenAIConfig

one = Agent("one", config=OpenAIConfig(model="gpt-4o", request_timeout=60))  # expect: AGL801
