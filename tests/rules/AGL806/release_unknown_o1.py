import autogen

one = {"config_list": [{"model": "o1", "max_tokens": 100}], "timeout": 300}
a = autogen.AssistantAgent("a", llm_config=one)
