import autogen

config = {"config_list": [{"model": "llama3.2", "api_type": "ollama", "timeout": 5}]}
one = autogen.AssistantAgent("one", llm_config=config)
