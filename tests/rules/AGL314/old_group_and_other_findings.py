import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
common = {"human_input_mode": "NEVER", "code_execution_config": False, "llm_config": config}
member = autogen.UserProxyAgent("member", **common)
assistant = autogen.AssistantAgent("assistant", llm_config=config)
group = autogen.GroupChat(agents=[member, assistant], messages=[], max_round=12)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
member.initiate_chat(manager, message="Begin.")
pair = autogen.UserProxyAgent("pair", **common)
pair.initiate_chat(assistant, message="AGL306 says that nothing ends this.")
