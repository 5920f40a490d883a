import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
group = autogen.GroupChat([critic, user], [], max_round=6)
manager = autogen.GroupChatManager(group, llm_config=llm_config)
writer.register_nested_chats([{"recipient": manager, "max_turns": 1}], trigger=[user, critic])
critic.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=manager)  # expect: AGL322
user.initiate_chat(writer, message="Draft a slogan.", max_turns=2)
