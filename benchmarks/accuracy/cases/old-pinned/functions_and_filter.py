import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
gpt4 = autogen.filter_config(config_list, {"model": ["gpt-4"]})
config = {"config_list": gpt4, "timeout": 60, "functions": []}  # silent: AGL101
hasty = {"config_list": gpt4, "timeout": 1}  # expect: AGL102
a = autogen.AssistantAgent("a", llm_config=config)
b = autogen.AssistantAgent("b", llm_config=hasty)
