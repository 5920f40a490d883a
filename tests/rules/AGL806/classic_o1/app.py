import autogen

one = {"config_list": [{"model": "o1", "temperature": 0.2}], "timeout": 300}
preview = {"config_list": [{"model": "o1-mini"}], "max_tokens": 100, "timeout": 300}
mixed = {"config_list": [{"model": "o1"}, {"model": "gpt-5"}], "temperature": 0.5, "timeout": 300}
a = autogen.AssistantAgent("a", llm_config=one)
c = autogen.AssistantAgent("c", llm_config=mixed)
e = autogen.AssistantAgent("e", llm_config=preview)
