import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 60}], "timeout": 60}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
writer = autogen.AssistantAgent("writer", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config=llm_config)
writer.register_nested_chats([{"recipient": critic, "max_turns": 2}], trigger=lambda sender: sender is not user)
writer.register_nested_chats([{"recipient": editor, "max_turns": 1}], trigger=user)
critic.register_nested_chats(
    trigger=[writer, "editor"],
    chat_queue=[
        {"recipient": user, "message": "Seen?", "max_turns": 1},
        {"recipient": writer, "message": "Change it.", "max_turns": 1},  # expect: AGL322 warning
    ],
)
editor.register_nested_chats([{"recipient": writer, "max_turns": 1}], trigger=autogen.ConversableAgent)
user.initiate_chat(writer, message="Draft a slogan.", max_turns=2)
