"""Run by hand, not by the image."""

from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://localhost:9000/v1", timeout=120)
