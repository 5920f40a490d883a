import autogen

top = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
entry = {"config_list": [{"model": "gpt-4o", "timeout": 60, "max_retries": 3}], "timeout": 6000}
one = autogen.AssistantAgent("one", llm_config=top)
two = autogen.AssistantAgent("two", llm_config=entry)
