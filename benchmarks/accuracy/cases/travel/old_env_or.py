import os
import autogen
TIMEOUT = float(os.environ.get("LLM_TIMEOUT") or 120)
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": TIMEOUT}
a = autogen.AssistantAgent("a", llm_config=cfg)
