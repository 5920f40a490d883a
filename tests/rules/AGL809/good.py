import os

from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient, AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

one = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=32000, timeout=600)
two = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=20000)
three = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514")
four = OpenAIChatCompletionClient(model="gpt-4o", max_tokens=32000, timeout=60)
five = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=int(os.environ["MOST"]))
