import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

user.initiate_chats(
    [
        {"recipient": writer, "message": "Write.", "max_round": 2},  # expect: AGL316
        {"recipient": critic, "message": "Read.", "max_turns": 2, "summary_method": "last_msg"},
    ]
)
critic.register_nested_chats([{"recipient": writer, "max_iterations": 2}], trigger=user)  # expect: AGL316
