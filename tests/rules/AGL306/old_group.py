import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
group = autogen.GroupChat(agents=[a, b], messages=[])
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
a.initiate_chat(manager, message="Discuss.")
