import autogen

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "tiny"}], "timeout": 10})
