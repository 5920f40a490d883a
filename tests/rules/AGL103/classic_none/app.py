import autogen

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": None})
