import autogen

llm_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}
llm_config["timeout"] = 120  # silent: AGL102
llm_config["temperature"] = 0

short_config = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}
short_config["timeout"] = 3  # expect: AGL102

assistant = autogen.AssistantAgent(name="assistant", llm_config=llm_config)
sprinter = autogen.AssistantAgent(name="sprinter", llm_config=short_config)
