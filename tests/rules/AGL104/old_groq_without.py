import autogen

config = {"config_list": [{"model": "llama3-70b", "api_type": "groq"}]}
one = autogen.AssistantAgent("one", llm_config=config)
