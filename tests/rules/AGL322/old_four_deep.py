import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
one = autogen.AssistantAgent("one", llm_config=llm_config)
two = autogen.AssistantAgent("two", llm_config=llm_config)
three = autogen.AssistantAgent("three", llm_config=llm_config)
writer.register_nested_chats([{"recipient": critic, "max_turns": 2}], trigger=user)  # expect: AGL322
critic.register_nested_chats([{"recipient": one, "max_turns": 2}], trigger=writer)
one.register_nested_chats([{"recipient": two, "max_turns": 2}], trigger=critic)
two.register_nested_chats([{"recipient": three, "max_turns": 2}], trigger=one)
user.initiate_chat(writer, message="Draft a slogan.", max_turns=2)
