import autogen

llm_config = {"config_list": [{"api_type": "openai", "model": "gpt-4o"}], "timeout": None}  # expect: AGL101
one = autogen.AssistantAgent("one", llm_config=llm_config)
