from ag2.config import AnthropicConfig, OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60, temperature=0.3)
other = AnthropicConfig(model="o4-mini", timeout=60, temperature=0.3)
