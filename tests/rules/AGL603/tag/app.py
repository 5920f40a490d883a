import autogen

wanted = {"tags": ["cheap"]}  # expect: AGL603
config_list = autogen.config_list_from_json(env_or_file="OAI_CONFIG_LIST", filter_dict=wanted)
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
