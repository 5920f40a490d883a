import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=8)
manager = autogen.GroupChatManager(group, llm_config=config, max_consecutive_auto_reply=1)  # expect: AGL309 warning
other = autogen.GroupChatManager(
    groupchat=autogen.GroupChat(agents=[writer, critic], messages=[], max_round=8),
    llm_config=config,
    max_consecutive_auto_reply=2,  # expect: AGL309
    human_input_mode="ALWAYS",  # expect: AGL309
)
