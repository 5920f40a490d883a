import os, autogen
use_gpt4 = os.environ.get("GPT4") == "1"
cfg = {"config_list": [{"model": "gpt-4o" if use_gpt4 else "gpt-3.5"}], "timeout": 5 if use_gpt4 else 120}
a = autogen.AssistantAgent("a", llm_config=cfg)
cfg2 = {"config_list": [{"model": "gpt-4o"}]} if use_gpt4 else None  # expect: AGL101
b = autogen.AssistantAgent("b", llm_config=cfg2)
