from autogen import LLMConfig

CONFIG = LLMConfig(config_list={"api_type": "openai", "model": "gpt-4o"}, timeout=21)  # expect: AGL102
GOOD = LLMConfig(config_list={"api_type": "openai", "model": "gpt-4o"}, timeout=210)  # silent: AGL102
