import os

from autogen_ext.models.openai import OpenAIChatCompletionClient
from myapp.config import settings

a = OpenAIChatCompletionClient(model="gpt-4o", timeout=settings.timeout)  # silent: AGL101
b = OpenAIChatCompletionClient(model="gpt-4o", timeout=float(os.environ["LLM_TIMEOUT"]))  # silent: AGL101
c = OpenAIChatCompletionClient(model="gpt-4o", timeout=float(os.getenv("LLM_TIMEOUT", "120")))  # silent: AGL101
d = OpenAIChatCompletionClient(**settings.client_kwargs())
