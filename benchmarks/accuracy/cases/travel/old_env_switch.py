import os
import autogen
TIMEOUT = int(os.getenv("LLM_TIMEOUT", "5"))  # expect: AGL102
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": TIMEOUT}
a = autogen.AssistantAgent("a", llm_config=cfg)
