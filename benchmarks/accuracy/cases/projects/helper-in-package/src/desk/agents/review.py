from autogen import AssistantAgent

from desk.utils.config import get_config


def reviewer():
    return AssistantAgent("reviewer", llm_config=get_config(0.5))
