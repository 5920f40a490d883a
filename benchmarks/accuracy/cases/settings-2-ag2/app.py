from ag2 import Agent, tool
from ag2.config import AnthropicConfig, GeminiConfig, OllamaConfig, OpenAIConfig
from ag2.tools import MCPServerConfig

base = dict(model="gpt-4o", timeout=60)
one = Agent("one", config=OpenAIConfig(**base, max_retry=3))  # expect: AGL802
two = Agent("two", prompt="x", tools=[], config=OpenAIConfig(**base), max_turns=3)  # expect: AGL802
three = Agent("three", config=GeminiConfig(api_key="x"))  # expect: AGL104, AGL802
four = Agent("four", config=OllamaConfig(model="llama3", base_url="http://x", request_timeout=4))  # expect: AGL104, AGL801, AGL802
five = Agent("five", config=OpenAIConfig(model="o3-mini", temperature=0.3, timeout=300))  # expect: AGL806
six = Agent("six", config=AnthropicConfig("claude", timeout=60, cache_seed=3))  # expect: AGL804
seven = Agent("seven", config=OpenAIConfig("gpt-4o", timeout=60), is_termination_msg=lambda m: True)  # expect: AGL804
