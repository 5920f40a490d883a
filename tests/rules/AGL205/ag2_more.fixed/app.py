from ag2 import Agent
from ag2.config import ZAIConfig

agent = Agent("helper", config=ZAIConfig(model="glm-5", timeout=60, max_retries=3))  # expect: AGL205
