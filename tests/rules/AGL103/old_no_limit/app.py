import autogen

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": None})  # expect: AGL103 error
two = autogen.AssistantAgent("two", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 0})  # expect: AGL103
three = autogen.AssistantAgent("three", llm_config={"config_list": [{"model": "gpt-4o", "timeout": -1}]})  # expect: AGL103
four = autogen.AssistantAgent("four", llm_config={"config_list": [{"model": "gpt-4o", "timeout": "60"}]})  # expect: AGL103
