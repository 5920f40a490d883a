import autogen

config = {"config_list": [{"model": "gpt-4o"}, {"model": "gpt-4o-mini"}], "timeout": 120}  # expect: AGL205
assistant = autogen.AssistantAgent("assistant", llm_config=config)
