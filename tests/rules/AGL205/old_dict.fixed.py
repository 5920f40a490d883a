import autogen

config = {"config_list": [{"model": "gpt-4o", "max_retries": 2}, {"model": "gpt-4o-mini", "max_retries": 2}], "timeout": 120}  # expect: AGL205
assistant = autogen.AssistantAgent("assistant", llm_config=config)
