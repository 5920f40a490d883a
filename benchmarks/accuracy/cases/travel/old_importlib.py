import importlib
autogen = importlib.import_module("autogen")
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 5}  # expect: AGL102
a = autogen.AssistantAgent("a", llm_config=cfg)
