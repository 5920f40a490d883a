import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
gpt4_config = {"config_list": config_list, "request_timeout": 120, "seed": 41}
