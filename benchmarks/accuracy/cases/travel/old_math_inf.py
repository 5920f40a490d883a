import math, sys
import autogen
cfg = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=cfg, human_input_mode="NEVER", max_consecutive_auto_reply=sys.maxsize)  # expect: AGL305
g = autogen.GroupChat([a], [], 500)  # expect: AGL305
g2 = autogen.GroupChat([a], messages=[], max_round=sys.maxsize)  # expect: AGL305
