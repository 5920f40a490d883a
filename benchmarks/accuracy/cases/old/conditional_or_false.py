import os

import autogen

has_key = bool(os.getenv("OPENAI_API_KEY"))
llm_cfg = {"config_list": [{"model": "gpt-4", "api_key": os.getenv("OPENAI_API_KEY")}]} if has_key else False  # expect: AGL101
good_cfg = {"config_list": [{"model": "gpt-4", "api_key": os.getenv("OPENAI_API_KEY")}], "timeout": 90} if has_key else False  # silent: AGL101

one = autogen.AssistantAgent("one", llm_config=llm_cfg)
two = autogen.AssistantAgent("two", llm_config=good_cfg or False)
three = autogen.ConversableAgent("three", llm_config=False, human_input_mode="NEVER", default_auto_reply=None)  # silent: AGL101
