import autogen

top = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "max_retries": 3}
entry = {"config_list": [{"model": "gpt-4o", "max_retries": 1}], "timeout": 120}
one = autogen.AssistantAgent("one", llm_config=top)
two = autogen.AssistantAgent("two", llm_config=entry)
