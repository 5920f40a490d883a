import copy

import autogen

base = {"config_list": [{"model": "gpt-4o"}], "temperature": 0}  # expect: AGL101
warm = {**base, "temperature": 1}
same = base.copy()
deep = copy.deepcopy(base)
deep["seed"] = 1
one = autogen.AssistantAgent("one", llm_config=warm)
two = autogen.AssistantAgent("two", llm_config=same)
three = autogen.AssistantAgent("three", llm_config=deep)
four = autogen.AssistantAgent("four", llm_config=base)
