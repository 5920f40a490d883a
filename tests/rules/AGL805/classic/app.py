import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0.9}
agent = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
