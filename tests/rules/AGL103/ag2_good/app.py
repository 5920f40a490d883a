from ag2 import Agent
from ag2.config import AnthropicConfig, OpenAIConfig

one = Agent("one", config=OpenAIConfig(model="gpt-4o", timeout=60))
two = Agent("two", config=AnthropicConfig(model="claude-3-5-sonnet-latest", timeout=None))
