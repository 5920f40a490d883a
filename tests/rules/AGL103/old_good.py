import autogen
from somewhere import seconds

one = autogen.AssistantAgent("one", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": 60})
two = autogen.AssistantAgent("two", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": seconds})
three = autogen.AssistantAgent("three", llm_config={"config_list": [{"model": "gpt-4o"}], "max_retries": 0})
