import sys

import autogen

if len(sys.argv) > 1:
    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
else:
    llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 120},
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
