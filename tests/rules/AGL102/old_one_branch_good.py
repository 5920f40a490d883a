import sys

import autogen

timeout = 5 if "--fast" in sys.argv else 120
llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": timeout}
one = autogen.AssistantAgent("one", llm_config=llm_config)
