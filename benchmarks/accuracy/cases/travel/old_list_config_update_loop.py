import autogen
config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
for c in config_list:
    c["timeout"] = 120
a = autogen.AssistantAgent("a", llm_config={"config_list": config_list})
other = autogen.config_list_from_json("OAI_CONFIG_LIST")
for c in other:
    c.update({"timeout": 4})  # expect: AGL102
b = autogen.AssistantAgent("b", llm_config={"config_list": other})
