from ag2 import Agent
from ag2.config import OpenAIConfig

agent = Agent("a", config=OpenAIConfig(model="m", base_url="http://localhost:1234", timeout=60))  # expect: AGL702
