import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
coder = autogen.AssistantAgent("coder", llm_config=config)
admin = autogen.UserProxyAgent(
    "admin", human_input_mode="TERMINATE", code_execution_config={"use_docker": False}  # expect: AGL901 warning
)
group = autogen.GroupChat([admin, coder], [], max_round=8)
manager = autogen.GroupChatManager(group, llm_config=config)
