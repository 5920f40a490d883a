import autogen

config_list = [{"model": "o1-mini", "api_key": "NULL", "timeout": 300}]  # silent: AGL101
llm = {"config_list": config_list}  # silent: AGL101
agent = autogen.AssistantAgent("agent", llm_config=llm)
slow = {"config_list": [{"model": "o1", "api_key": "NULL"}]}  # expect: AGL101
thinker = autogen.AssistantAgent("thinker", llm_config=slow)
