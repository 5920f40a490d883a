from functools import cache

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


@cache
def client():
    return OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGL101


class Models:
    _instance = None

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = OpenAIChatCompletionClient(model="gpt-4o", timeout=75)  # silent: AGL101
        return cls._instance


agents = [AssistantAgent(n, model_client=client()) for n in ("a", "b")]
other = AssistantAgent("other", model_client=Models.get())
