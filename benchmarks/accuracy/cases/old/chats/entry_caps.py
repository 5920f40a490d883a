import autogen

cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
a = autogen.AssistantAgent("a", llm_config=cfg)
b = autogen.AssistantAgent("b", llm_config=cfg)

user.initiate_chats(
    [
        {"recipient": a, "message": "One.", "max_turns": 10},  # silent: AGL305
        {"recipient": b, "message": "Two.", "max_turns": 100},  # expect: AGL305
    ]
)
a.register_nested_chats(
    [
        {
            "recipient": b,
            "message": "Check this.",
            "max_turns": 60,  # expect: AGL305
        }
    ],
    trigger=user,
)
