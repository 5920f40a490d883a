import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config=llm_config)

# what was registered last is asked first: the writer never asks the critic
writer.register_nested_chats([{"recipient": critic, "max_turns": 1}], trigger=lambda sender: True)
writer.register_nested_chats([{"recipient": editor, "max_turns": 1}], trigger=[user, "critic"])
critic.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=[writer, user])
user.initiate_chat(critic, message="Draft a slogan.", max_turns=2)
