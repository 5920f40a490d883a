import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
writer = autogen.AssistantAgent("writer", llm_config=config)
critic = autogen.AssistantAgent("critic", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

import sys

second = "Write." if "-t" in sys.argv else True
user.initiate_chat(writer, second, message="Write.")
user.initiate_chat(writer, second)
