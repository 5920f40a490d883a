import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

brief = autogen.AssistantAgent("brief", llm_config=config, max_consecutive_auto_reply=3, human_input_mode="NEVER")
group = autogen.GroupChat(agents=[writer, brief], messages=[], max_round=8)
manager = autogen.GroupChatManager(groupchat=group, is_termination_msg=lambda m: m["content"] == "DONE")
user.initiate_chat(manager, message="Discuss.")
