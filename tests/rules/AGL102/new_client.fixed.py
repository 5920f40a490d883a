import httpx
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

COMMON = {"timeout": 120, "max_retries": 1}  # expect: AGL102 error
one = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL102 warning
two = OpenAIChatCompletionClient(model="gpt-4o", **COMMON)
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL102
four = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=120)  # expect: AGL102 error
