import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", system_message="Be brief.", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
result = user.initiate_chat(  # expect: AGL306 warning
    assistant,
    message="Sum up the claim.",
)
