import autogen

config = {"config_list": [{"model": "llama3-70b", "api_type": "groq", "timeout": 60}]}  # expect: AGL104 error
one = autogen.AssistantAgent("one", llm_config=config)
