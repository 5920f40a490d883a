import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", llm_config=config, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", llm_config=config, human_input_mode="NEVER")
NO_LIMIT = float("inf")  # expect: AGL338
a.initiate_chat(b, message="Begin.", max_turns="3")  # expect: AGL338
a.initiate_chat(b, message="Begin.", max_turns=3.0)  # expect: AGL338
a.initiate_chat(b, message="Begin.", max_turns=NO_LIMIT)
a.initiate_chat(b, message="Begin.", max_turns=0)  # expect: AGL338
a.initiate_chats(
    [
        {"recipient": b, "message": "Begin.", "max_turns": 2},
        {
            "recipient": b,
            "message": "Go on.",
            "max_turns": -1,  # expect: AGL338
        },
    ]
)
