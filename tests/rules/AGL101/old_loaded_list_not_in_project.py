import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
llm_config = {"config_list": config_list}  # expect: AGL101
one = autogen.AssistantAgent("one", llm_config=llm_config)
