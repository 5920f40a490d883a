import autogen

top = {"config_list": [{"model": "gpt-4o"}], "timeout": 20}  # expect: AGL102 warning
entry = {"config_list": [{"model": "gpt-4o", "timeout": 5}]}  # expect: AGL102 error
one = autogen.AssistantAgent("one", llm_config=top)
two = autogen.AssistantAgent("two", llm_config=entry)
three = autogen.AssistantAgent("three", llm_config=entry)
