import os

import autogen

cfg = {"config_list": [{"model": "gpt-4"}], "timeout": 60}
interactive = os.getenv("INTERACTIVE") == "1"
mode = "ALWAYS" if interactive else "NEVER"
user = autogen.UserProxyAgent("user", human_input_mode=mode, code_execution_config=False)
sure = autogen.UserProxyAgent("sure", human_input_mode="NEVER", code_execution_config=False)
lawyer = autogen.AssistantAgent("lawyer", system_message="You know the law.", llm_config=cfg)
turns = 3 if interactive else None

user.initiate_chat(lawyer, message="Hello")  # silent: AGL306
sure.initiate_chat(lawyer, message="Hello", max_turns=turns)  # silent: AGL306
sure.initiate_chat(lawyer, message="Hello", max_turns=None)  # expect: AGL306
