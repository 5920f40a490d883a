import autogen

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "big"}], "timeout": 200})  # expect: AGL102
