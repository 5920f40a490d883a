import autogen

config = {"config_list": [{"model": "llama3.2", "api_type": "ollama", "timeout": 60}]}  # expect: AGL104 error
one = autogen.AssistantAgent("one", llm_config=config)
two = autogen.AssistantAgent("two", llm_config=config)
