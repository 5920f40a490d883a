import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.AssistantAgent("a", llm_config=llm_config)
b = autogen.AssistantAgent("b", llm_config=llm_config)
one = autogen.GroupChat(agents=[a, b], messages=[], max_round=8)
two = autogen.GroupChat(agents=[a, b], messages=[], max_round=8)
