import autogen

two = {"config_list": [{"model": "o3-mini", "max_tokens": 100}], "timeout": 300}  # expect: AGL806
b = autogen.AssistantAgent("b", llm_config=two)
