import autogen

config = {"config_list": [{"model": "llama3.2", "api_type": "ollama"}]}
one = autogen.AssistantAgent("one", llm_config=config)
