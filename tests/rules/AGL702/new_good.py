from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

info = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": True}
native = OllamaChatCompletionClient(model="llama3", host="http://localhost:11434", model_info=info)
ollama = OpenAIChatCompletionClient(
    model="llama3", base_url="http://localhost:11434/v1/", api_key="none", model_info=info, timeout=120
)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o", azure_endpoint="https://x.openai.azure.com", api_version="2024-06-01", timeout=120
)
