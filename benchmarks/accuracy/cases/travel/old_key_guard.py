import sys
import autogen
API_KEY = ""
if not API_KEY:
    raise SystemExit("set the key")
cfg = {"config_list": [{"model": "gpt-4o", "api_key": API_KEY}]}  # expect: AGL101
a = autogen.AssistantAgent("a", llm_config=cfg)
