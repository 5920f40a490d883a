import os

from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

if os.getenv("AZURE"):
    client = AzureOpenAIChatCompletionClient(model="gpt-4o", api_version="2024-06-01", timeout=90)  # silent: AGL101
elif os.getenv("LOCAL"):
    client = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://localhost:8000/v1", api_key="NULL")  # expect: AGL101
else:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=90)  # silent: AGL101

seconds = 20 if os.getenv("CI") else 90
flexible = OpenAIChatCompletionClient(model="gpt-4o", timeout=seconds)  # silent: AGL102
