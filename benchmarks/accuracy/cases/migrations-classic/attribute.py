import autogen as ag

found = ag.config_list_from_json("OAI_CONFIG_LIST")  # expect: AGL811
assistant = ag.AssistantAgent("assistant", llm_config={"config_list": found, "timeout": 60})
