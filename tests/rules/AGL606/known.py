"""Models that the tables know, wherever they are served, and one that is described."""

import os

from autogen_core.models import ModelFamily, ModelInfo
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

info = ModelInfo(vision=False, function_calling=True, json_output=True, family=ModelFamily.UNKNOWN, structured_output=False)
one = OpenAIChatCompletionClient(model="gpt-4o", base_url="https://proxy.example.org/v1", timeout=60)
two = OpenAIChatCompletionClient(model="gpt-5-mini", timeout=60)
three = OpenAIChatCompletionClient(model="deepseek-chat", base_url="https://api.deepseek.com", timeout=60, model_info=info)
four = AzureOpenAIChatCompletionClient(model="gpt-4o", azure_deployment="mine", api_version="1", timeout=60)
five = OpenAIChatCompletionClient(model=os.environ["MODEL"], timeout=60)
six = OllamaChatCompletionClient(model="llama3.2:3b")
seven = AnthropicChatCompletionClient(model="claude-of-tomorrow", timeout=60)
eight = OpenAIChatCompletionClient(model="gemini-2.0-flash", timeout=60)
options = {"model_info": info}
nine = OpenAIChatCompletionClient(model="mine", timeout=60, **options)
