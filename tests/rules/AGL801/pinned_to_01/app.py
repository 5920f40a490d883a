import autogen

config = {"config_list": [{"model": "gpt-4", "api_base": "https://example.invalid"}], "request_timeout": 600}
one = autogen.AssistantAgent("one", llm_config=config)
