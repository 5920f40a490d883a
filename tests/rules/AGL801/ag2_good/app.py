from ag2 import Agent
from ag2.config import OpenAIConfig, ZAIConfig

one = Agent("one", config=OpenAIConfig(model="gpt-4o", timeout=60))
two = Agent("two", config=ZAIConfig(model="glm", request_timeout=60))
