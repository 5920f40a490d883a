import autogen
unused = {"config_list": [{"model": "gpt-4o"}], "timeout": 5}
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
