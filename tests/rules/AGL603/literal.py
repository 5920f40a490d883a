import autogen

entries = [{"model": "gpt-4o", "api_key": "x"}, {"model": "gpt-4o-mini", "api_key": "x"}]
config_list = autogen.filter_config(entries, {"model": ["gpt-4"]})  # expect: AGL603
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
