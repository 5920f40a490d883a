import autogen

LIMIT = 30
exact = {"config_list": [{"model": "gpt-4o"}], "timeout": LIMIT}
more = {"config_list": [{"model": "gpt-4o", "timeout": 60}]}
one = autogen.AssistantAgent("one", llm_config=exact)
two = autogen.AssistantAgent("two", llm_config=more)
