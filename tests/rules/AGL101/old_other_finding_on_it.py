import autogen

low = {"config_list": [{"model": "gpt-4o"}], "timeout": 5}
dead = {"config_list": [{"model": "gpt-4o"}], "request_timeout": 600}
typo = {"config_list": [{"model": "gpt-4o"}], "time_out": 600}
one = autogen.AssistantAgent("one", llm_config=low)
two = autogen.AssistantAgent("two", llm_config=dead)
three = autogen.AssistantAgent("three", llm_config=typo)
