from ag2 import Agent
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60)
agent = Agent("helper", system_message="Be brief.", llm_config=config)  # expect: AGL804, AGL804
