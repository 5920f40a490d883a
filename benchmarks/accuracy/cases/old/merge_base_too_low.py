"""The low value is written once, in the base; three configurations inherit it."""
import copy

import autogen

BASE = {
    "config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"),
    "timeout": 20,  # expect: AGL102
}

planner_config = {**BASE, "temperature": 0}
coder_config = BASE | {"cache_seed": None}
critic_config = copy.deepcopy(BASE)
critic_config.update({"temperature": 1})

planner = autogen.AssistantAgent("planner", llm_config=planner_config)
coder = autogen.AssistantAgent("coder", llm_config=coder_config)
critic = autogen.AssistantAgent("critic", llm_config=critic_config)
