import autogen

two = {"config_list": [{"model": "o3-mini"}, {"model": "gpt-4o"}], "timeout": 300, "temperature": 0.2}
b = autogen.AssistantAgent("b", llm_config=two)
