import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 120})
helper = autogen.ConversableAgent("helper", llm_config=False, human_input_mode="NEVER")
