import os

from autogen_ext.models.openai import OpenAIChatCompletionClient


def build(timeout, retries, **more):
    yield OpenAIChatCompletionClient(model="gpt-4o", timeout=timeout, max_retries=2)
    yield OpenAIChatCompletionClient(model="gpt-4o", timeout=100, max_retries=retries)
    yield OpenAIChatCompletionClient(model="gpt-4o", timeout=100, **more)
    yield OpenAIChatCompletionClient(model="gpt-4o", timeout=float(os.environ["TIMEOUT"]))
