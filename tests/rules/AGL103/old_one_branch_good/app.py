import sys

import autogen

timeout = None if "--debug" in sys.argv else 120
one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": timeout})
