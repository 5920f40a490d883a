import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", code_execution_config={"use_docker": False})  # expect: AGL901 warning
user.initiate_chat(assistant, message="Plot it", max_turns=4)
