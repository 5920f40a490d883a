"""A default that the environment may change, and that decides which client is made."""

import os

from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient


def client(name=None):
    name = name or os.getenv("MODEL", "gpt-4o")
    if name.startswith("llama"):
        return OllamaChatCompletionClient(model=name)
    return OpenAIChatCompletionClient(model=name, timeout=80)
