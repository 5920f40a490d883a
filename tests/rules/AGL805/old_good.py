import os

import autogen

one = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0.9, "cache_seed": None}
two = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0.9, "cache_seed": 7}
three = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0}
four = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
five = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120, "temperature": 0.9}
six = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": float(os.environ["T"])}
agents = [autogen.AssistantAgent(f"a{i}", llm_config=c) for i, c in enumerate((one, two, three, four, five, six))]
