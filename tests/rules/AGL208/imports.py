import os

import autogen
from autogen.exceptions import TimeoutError

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
assistant = autogen.AssistantAgent("assistant", llm_config=config)
user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

try:
    user.initiate_chat(assistant, message=os.environ["TASK"], max_turns=2)
except TimeoutError:
    raise SystemExit("too slow")
