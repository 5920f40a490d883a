from ag2 import Agent
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60)
agent = Agent("helper", prompt="Be brief.", config=config, tools=[])
