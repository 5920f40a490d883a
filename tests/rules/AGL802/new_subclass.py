"""A class of the project may take what it likes."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Client(OpenAIChatCompletionClient):
    def __init__(self, *, retry_after: int, **kwargs):
        super().__init__(**kwargs)
        self.retry_after = retry_after


class Writer(AssistantAgent):
    def __init__(self, name, *, style, **kwargs):
        super().__init__(name, **kwargs)
        self.style = style


client = Client(model="gpt-4o", timeout=60, retry_after=3)
writer = Writer("writer", style="terse", model_client=client)
