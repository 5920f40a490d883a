import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=config)
user.initiate_chat(writer, message="Begin.", max_turns=2)  # expect: AGL320 warning
user.initiate_chat(writer, message="Begin.", max_turns=1)
