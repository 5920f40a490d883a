import os

import autogen

HERE = os.path.dirname(os.path.abspath(__file__))
config_list = autogen.config_list_from_json("OAI_CONFIG_LIST", file_location=os.path.join(HERE, "..", "configs"))
other_list = autogen.config_list_from_json("configs/OAI_CONFIG_LIST")
a = autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # silent: AGL101
b = autogen.AssistantAgent("b", llm_config={"config_list": other_list})  # silent: AGL101
