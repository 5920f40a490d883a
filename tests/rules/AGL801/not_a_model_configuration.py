import autogen

settings = {"request_timeout": 60, "api_base": "https://example.invalid"}
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 60}
one = autogen.AssistantAgent("one", llm_config=config, description=str(settings))
