from autogen import ConversableAgent

config = {
    "config_list": [
        {
            "model": "gpt-4o",
            "timeout": 60,  # expect: AGL810
            "max_retries": 1,  # expect: AGL810
            "temperature": 0,  # expect: AGL810
            "max_tokens": 100,
        },
        {"model": "claude", "api_type": "anthropic", "timeout": 60, "temperature": 0},
    ],
    "timeout": 60,
}
agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
