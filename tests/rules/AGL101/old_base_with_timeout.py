import autogen

base = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
one = autogen.AssistantAgent("one", llm_config={**base, "temperature": 1})
two = autogen.AssistantAgent("two", llm_config=base | {"seed": 1})
