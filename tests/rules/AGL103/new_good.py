import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient
from somewhere import limit

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(120, connect=5))
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=limit)
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(None, read=60))
five = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(**limit))
