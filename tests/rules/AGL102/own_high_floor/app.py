import autogen

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "big"}], "timeout": 60})  # expect: AGL102
