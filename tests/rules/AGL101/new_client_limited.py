import httpx
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient

COMMON = {"timeout": 90, "max_retries": 1}
one = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
two = OpenAIChatCompletionClient(model="gpt-4o", **COMMON)
three = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(timeout=60))
four = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=60)
five = ReplayChatCompletionClient(["hello"])
