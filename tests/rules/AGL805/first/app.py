import autogen

config = {"config_list": [{"model": "gpt-4"}], "request_timeout": 120, "temperature": 0.9}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
