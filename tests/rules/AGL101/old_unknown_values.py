import os

import autogen
from somewhere import config_list, settings, extra


def build(config):
    return autogen.AssistantAgent("one", llm_config=config)


two = autogen.AssistantAgent("two", llm_config={"config_list": config_list})
three = autogen.AssistantAgent("three", llm_config={"config_list": [{"model": "gpt-4o", **extra}]})
four = autogen.AssistantAgent("four", llm_config={"config_list": [{"model": "gpt-4o"}], **extra})
five = autogen.AssistantAgent("five", llm_config=settings.llm)
six = autogen.AssistantAgent(
    "six", llm_config={"config_list": [{"model": "gpt-4o"}], "timeout": os.getenv("MODEL_TIMEOUT")}
)
