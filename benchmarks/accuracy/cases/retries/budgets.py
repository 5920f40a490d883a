"""Timeouts times attempts."""
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

HOUR = 3600  # expect: AGL201
common = {"model": "gpt-4o", "max_retries": 5}
one = OpenAIChatCompletionClient(model="gpt-4o", timeout=HOUR)
two = OpenAIChatCompletionClient(timeout=200, **common)  # expect: AGL201
three = OpenAIChatCompletionClient(timeout=100, **common)  # silent: AGL201
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=HOUR, max_retries=0)
five = OpenAIChatCompletionClient(model="gpt-4o", timeout=900, max_retries=0)  # silent: AGL201
six = AnthropicChatCompletionClient(model="claude-3-5-sonnet", timeout=120, max_retries=10)  # expect: AGL201
seven = AnthropicChatCompletionClient(model="claude-3-5-sonnet", timeout=300)  # silent: AGL201
