import autogen

CONFIG_LIST = autogen.config_list_from_json("OAI_CONFIG_LIST")
SAFE = {"config_list": CONFIG_LIST, "timeout": 90}  # silent: AGL101
SHAKY = {"config_list": CONFIG_LIST}  # expect: AGL101
