import autogen

llm_config = {"config_list": [{"model": "gpt-4o"}]}
llm_config["timeout"] = 90
one = autogen.AssistantAgent("one", llm_config=llm_config)
other = {"config_list": [{"model": "gpt-4o"}]}
other.update(timeout=90)
two = autogen.AssistantAgent("two", llm_config=other)
