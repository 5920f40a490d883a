import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
c = autogen.ConversableAgent("c", llm_config=config, human_input_mode="NEVER")
a.initiate_chats(
    [
        {"recipient": b, "message": "First.", "max_turns": 10},  # expect: AGL306
        {"recipient": c, "message": "Then.", "max_turns": 2},
    ]
)
