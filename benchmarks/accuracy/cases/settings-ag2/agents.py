import os
from ag2 import Agent, tool
from ag2.config import OpenAIConfig, AnthropicConfig, GeminiConfig

cfg = OpenAIConfig(model="gpt-4o", request_timeout=60)  # expect: AGL801
cfg2 = OpenAIConfig("gpt-4o", api_base="http://x")  # expect: AGL801
cfg3 = OpenAIConfig(model="gpt-4o", timout=3)  # expect: AGL802
a = Agent("a", system_message="x", config=cfg)  # expect: AGL804
b = Agent("b", llm_config={"model": "x"})  # expect: AGL804
c = Agent("c", prompt="x", config=OpenAIConfig(timeout=9))  # expect: AGL102, AGL802
d = Agent("d", "p", config=AnthropicConfig(model="claude", max_tokens=100, timeout=60))
e = Agent("e", human_input_mode="NEVER", config=cfg)  # expect: AGL804
