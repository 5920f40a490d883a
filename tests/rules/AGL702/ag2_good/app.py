from ag2 import Agent
from ag2.config import AnthropicConfig, OpenAIConfig

agent = Agent("a", config=OpenAIConfig(model="m", base_url="http://localhost:1234/v1", timeout=60))
other = Agent("b", config=AnthropicConfig(model="claude", base_url="http://localhost:8000", timeout=60))
