"""A text accepts its parts in 0.2: "gpt-4o" in "gpt-4o-mini"."""

import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"model": "gpt-4o-mini"})
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
