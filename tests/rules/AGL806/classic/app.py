import autogen

two = {"config_list": [{"model": "o3-mini", "max_tokens": 100}], "timeout": 300}  # expect: AGL806
three = {"config_list": [{"model": "gpt-5"}], "temperature": 0.5, "timeout": 300}  # expect: AGL806
b = autogen.AssistantAgent("b", llm_config=two)
d = autogen.AssistantAgent("d", llm_config=three)
