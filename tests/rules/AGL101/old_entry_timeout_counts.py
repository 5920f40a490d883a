import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "timeout": 90}]}
one = autogen.AssistantAgent("one", llm_config=llm_config)
