import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": "k"}], "timeout": 120}  # expect: AGL101 warning
one = autogen.AssistantAgent("one", llm_config=llm_config)
two = autogen.AssistantAgent("two", llm_config=llm_config)
