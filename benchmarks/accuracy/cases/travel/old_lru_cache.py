from functools import lru_cache
import autogen
@lru_cache(maxsize=1)
def get_config():
    cfg = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
    return cfg
a = autogen.AssistantAgent("a", llm_config=get_config())
b = autogen.AssistantAgent("b", llm_config=get_config())
