import autogen

config = {"config_list": [{"model": "gpt-4o"}], "request_timeout": 600}  # expect: AGL801 error
one = autogen.AssistantAgent("one", llm_config=config)
two = autogen.AssistantAgent("two", llm_config=config)
