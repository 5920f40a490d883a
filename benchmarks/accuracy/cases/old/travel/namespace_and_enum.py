from enum import Enum
from types import SimpleNamespace

import autogen


class Seconds(int, Enum):
    SHORT = 12
    LONG = 300


settings = SimpleNamespace(timeout=11, rounds=12)  # expect: AGL102
config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
a = autogen.AssistantAgent("a", llm_config={"config_list": config_list, "timeout": settings.timeout})
b = autogen.AssistantAgent("b", llm_config={"config_list": config_list, "timeout": Seconds.LONG.value})  # silent: AGL102
