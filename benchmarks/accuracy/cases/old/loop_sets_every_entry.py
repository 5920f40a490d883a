import autogen

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST", file_location=".")
for entry in config_list:
    entry["timeout"] = 60  # silent: AGL102

fast_list = autogen.config_list_from_models(model_list=["gpt-3.5-turbo"])
for c in fast_list:
    c["timeout"] = 2  # expect: AGL102

assistant = autogen.AssistantAgent(name="assistant", llm_config={"config_list": config_list})
helper = autogen.AssistantAgent(name="helper", llm_config={"config_list": fast_list})
