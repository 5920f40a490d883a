import autogen

CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": "NULL"}], "timeout": 120}
helper = autogen.AssistantAgent("helper", llm_config=CONFIG)
