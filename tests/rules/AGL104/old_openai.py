import autogen
from somewhere import kind

config = {"config_list": [{"model": "gpt-4o", "timeout": 60}, {"model": "x", "api_type": "azure", "timeout": 60}]}
one = autogen.AssistantAgent("one", llm_config=config)
unknown = {"config_list": [{"model": "gpt-4o", "api_type": kind, "timeout": 60}]}
two = autogen.AssistantAgent("two", llm_config=unknown)
own = {"config_list": [{"model": "gpt-4o", "api_type": "ollama", "model_client_cls": "Mine"}]}
three = autogen.AssistantAgent("three", llm_config=own)
