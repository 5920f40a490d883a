from ag2 import Agent
from ag2.config import OpenAIConfig

agent = Agent("one", config=OpenAIConfig(model="gpt-4o"))  # expect: AGL101 info
