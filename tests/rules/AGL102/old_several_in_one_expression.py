import autogen

one = autogen.AssistantAgent(
    "one",
    llm_config={
        "config_list": [
            {"model": "gpt-4o", "timeout": 12},  # expect: AGL102
            {"model": "o3-mini", "timeout": 12.5},  # expect: AGL102
            {"model": "gpt-4o-mini", "timeout": 60},
        ],
        # the whole call
        "timeout": 9,  # expect: AGL102 error
    },
)
