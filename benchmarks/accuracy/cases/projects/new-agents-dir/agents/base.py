from __future__ import annotations

import os

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient


def model_client(name: str | None = None):
    name = name or os.getenv("MODEL", "gpt-4o")
    if name.startswith("llama"):
        return OllamaChatCompletionClient(model=name)  # expect: AGL104
    return OpenAIChatCompletionClient(model=name, timeout=80)  # silent: AGL101


class DeskAgent(AssistantAgent):
    prompt = "You help."

    def __init__(self, name: str, **kwargs):
        super().__init__(name, model_client=model_client(), system_message=self.prompt, **kwargs)
