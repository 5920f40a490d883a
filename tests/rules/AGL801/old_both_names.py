import autogen

config = {
    "config_list": [{"model": "gpt-4o"}],
    "timeout": 60,
    "request_timeout": 600,  # expect: AGL801
}
one = autogen.AssistantAgent("one", llm_config=config)
