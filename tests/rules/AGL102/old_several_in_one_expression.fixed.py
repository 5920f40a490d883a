import autogen

one = autogen.AssistantAgent(
    "one",
    llm_config={
        "config_list": [
            {"model": "gpt-4o", "timeout": 120},  # expect: AGL102
            {"model": "o3-mini", "timeout": 300},  # expect: AGL102
            {"model": "gpt-4o-mini", "timeout": 60},
        ],
        # the whole call
        "timeout": 300,  # expect: AGL102 error
    },
)
