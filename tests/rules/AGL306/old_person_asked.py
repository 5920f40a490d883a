import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
default_mode = autogen.ConversableAgent("default_mode", llm_config=config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
asks = autogen.UserProxyAgent("asks", human_input_mode="TERMINATE", code_execution_config=False)
user.initiate_chat(a, message="Discuss.")
asks.initiate_chat(a, message="Discuss.")
default_mode.initiate_chat(a, message="Discuss.")
