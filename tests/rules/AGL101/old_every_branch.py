import sys

import autogen

if "--fast" in sys.argv:
    mixed = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 60}
else:
    mixed = {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101
one = autogen.AssistantAgent("one", llm_config=mixed)
timeout = 120 if "--slow" in sys.argv else 60
two = autogen.AssistantAgent("two", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": timeout})
