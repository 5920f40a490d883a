import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

import sys

message = open("a.log").read() if "-a" in sys.argv else open("b.log").read()
user.initiate_chat(assistant, message=message, max_turns=1)  # expect: AGL401
