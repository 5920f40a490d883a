from typing import Any, Final

import autogen

config_list: Final = autogen.config_list_from_json("OAI_CONFIG_LIST")
base: dict[str, Any] = dict(config_list=config_list)

updated = base.copy()
updated |= {"timeout": 8}  # expect: AGL102
double = {**base, **{"timeout": 4, "cache_seed": 1}}  # expect: AGL102
defaulted = dict(base)
defaulted.setdefault("timeout", 60)
bare = dict(config_list=config_list, temperature=0)  # expect: AGL101

agents = [
    autogen.AssistantAgent("u", llm_config=updated),
    autogen.AssistantAgent("d", llm_config=double),
    autogen.AssistantAgent("s", llm_config=defaulted),  # silent: AGL101
    autogen.AssistantAgent("b", llm_config=bare),
    autogen.AssistantAgent("i", llm_config=base | {"timeout": 60}),  # silent: AGL101
]
