import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", code_execution_config=False)  # expect: AGL317
user.initiate_chat(assistant, message="Begin.", max_turns=3)
