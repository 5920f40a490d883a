import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", llm_config=False)
other = autogen.AssistantAgent("other", llm_config=None)
bare = autogen.AssistantAgent("bare")
unrelated = {"config_list": [{"model": "gpt-4o"}]}
