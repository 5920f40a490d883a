"""The tuple is taken apart before."""

import autogen

configs = {"config_list": [{"model": "gpt-4o"}], "timeout": 120},
assistant = autogen.AssistantAgent("assistant", llm_config=configs[0])
