import autogen

config = {"config_list": [{"model": "gpt-4"}], "request_timeout": 600}
one = autogen.AssistantAgent("one", llm_config=config)
