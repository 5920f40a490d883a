"""``None`` admits entries without the key in 0.1 and 0.2.0."""

import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST", filter_dict={"tags": [None]})
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
