import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": None}  # expect: AGL101
agent = autogen.AssistantAgent("agent", llm_config=cfg)
