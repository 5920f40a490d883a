import httpx
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from somewhere import seconds

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=30)
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(60, connect=5))
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(5, read=60))
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=seconds)
five = OllamaChatCompletionClient(model="llama3.2", timeout=5)
