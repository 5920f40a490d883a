import os

from autogen import AssistantAgent, ConversableAgent, LLMConfig

key = os.environ["OPENAI_API_KEY"]

positional = LLMConfig({"api_type": "openai", "model": "gpt-4o", "api_key": key}, timeout=120)  # silent: AGL101
listed = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o", "api_key": key}], timeout=60)  # silent: AGL101
single = LLMConfig(config_list={"api_type": "openai", "model": "gpt-4o", "api_key": key}, timeout=60)  # silent: AGL101
in_entry = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o", "api_key": key, "timeout": 90}])
flat = LLMConfig(api_type="openai", model="gpt-4o", api_key=key)  # expect: AGL101
short = LLMConfig(api_type="openai", model="gpt-4o", api_key=key, timeout=5)  # expect: AGL102
missing = LLMConfig(config_list={"api_type": "openai", "model": "gpt-4o-mini", "api_key": key})  # expect: AGL101
bare = LLMConfig({"api_type": "openai", "model": "gpt-4o-mini", "api_key": key})  # expect: AGL101

agents = [
    ConversableAgent(name=f"agent_{i}", llm_config=c)
    for i, c in enumerate((positional, listed, single, in_entry, flat, short, missing, bare))
]
as_dict = AssistantAgent("as_dict", llm_config={"model": "gpt-4o", "api_key": key, "timeout": 60})
as_list = AssistantAgent("as_list", llm_config={"config_list": {"model": "gpt-4o", "api_key": key}, "timeout": 60})
