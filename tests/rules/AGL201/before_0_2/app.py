import autogen

assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": [{"model": "gpt-4"}], "timeout": 3600})
