import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
one = autogen.AssistantAgent("one", llm_config={"config_list": config_list})
two = autogen.AssistantAgent("two", llm_config={"config_list": config_list, "temperature": 0})
