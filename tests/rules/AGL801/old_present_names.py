import autogen

config = {
    "config_list": [{"model": "gpt-4o", "base_url": "https://example.invalid/v1", "timeout": 60}],
    "timeout": 60,
    "cache_seed": 42,
    "seed": 42,
}
one = autogen.AssistantAgent("one", llm_config=config)
