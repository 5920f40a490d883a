"""Models that no table knows."""

from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

deepseek = OpenAIChatCompletionClient(model="deepseek-chat", base_url="https://api.deepseek.com", timeout=60)  # expect: AGL606
qwen = OpenAIChatCompletionClient(
    model="qwen-plus",  # expect: AGL606
    base_url="https://dashscope.aliyuncs.com/compatible-mode/v1",
    timeout=60,
)
azure = AzureOpenAIChatCompletionClient(
    model="my-gpt4-deployment",  # expect: AGL606
    azure_endpoint="https://x.openai.azure.com",
    api_version="1",
    timeout=60,
)
gemini = OpenAIChatCompletionClient(model="gemini-9.9-ultra", timeout=60)  # expect: AGL606
local = OllamaChatCompletionClient(model="my-own:7b")  # expect: AGL606
NAME = "gpt-9"  # expect: AGL606
future = OpenAIChatCompletionClient(model=NAME, timeout=60)
