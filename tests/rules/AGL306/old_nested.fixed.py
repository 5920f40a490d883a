import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
common = {"llm_config": config, "human_input_mode": "NEVER"}
outer = autogen.ConversableAgent("outer", **common)
writer = autogen.ConversableAgent("writer", **common)
critic = autogen.ConversableAgent("critic", **common)
writer.register_nested_chats(
    [
        {"recipient": critic, "message": "Review this.", "max_turns": 10},  # expect: AGL306 warning
        {"recipient": critic, "message": "Review this.", "max_turns": 1},
    ],
    trigger=outer,
)
outer.initiate_chat(writer, message="Begin.", max_turns=10)  # expect: AGL306 warning
