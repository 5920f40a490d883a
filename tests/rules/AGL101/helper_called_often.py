import autogen


def get_config():
    return {"config_list": [{"model": "gpt-4o"}]}  # expect: AGL101


one = autogen.AssistantAgent("one", llm_config=get_config())
two = autogen.AssistantAgent("two", llm_config=get_config())
three = autogen.AssistantAgent("three", llm_config=get_config())
