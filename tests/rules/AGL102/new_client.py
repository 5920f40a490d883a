import httpx
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

COMMON = {"timeout": 8, "max_retries": 1}  # expect: AGL102 error
one = OpenAIChatCompletionClient(model="gpt-4o", timeout=10)  # expect: AGL102 warning
two = OpenAIChatCompletionClient(model="gpt-4o", **COMMON)
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(20, connect=5))  # expect: AGL102
four = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=1)  # expect: AGL102 error
