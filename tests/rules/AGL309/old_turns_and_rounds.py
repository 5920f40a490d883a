import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

group = autogen.GroupChat(agents=[writer, critic], messages=[], max_round=5)
manager = autogen.GroupChatManager(groupchat=group, llm_config=config)
user.initiate_chat(manager, message="Discuss.", max_turns=3)
