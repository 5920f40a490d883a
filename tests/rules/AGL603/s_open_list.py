import autogen

entries = [{"model": "gpt-4o", "api_key": "x"}, *load_more()]
config_list = autogen.filter_config(entries, {"model": ["gpt-4"]})
assistant = autogen.AssistantAgent("assistant", llm_config={"config_list": config_list, "timeout": 120})
