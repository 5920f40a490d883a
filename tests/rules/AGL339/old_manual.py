import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
group = autogen.GroupChat(
    agents=[user, writer],
    messages=[],
    speaker_selection_method="manual",  # expect: AGL339
)
