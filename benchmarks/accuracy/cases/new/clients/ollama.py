from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

INFO = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": False}

bare = OllamaChatCompletionClient(model="llama3.2")  # expect: AGL104
dropped = OllamaChatCompletionClient(model="llama3.2", timeout=60)  # expect: AGL104
compatible = OpenAIChatCompletionClient(
    model="llama3.2",
    base_url="http://localhost:11434/v1",
    api_key="ollama",
    model_info=INFO,
    timeout=120,  # silent: AGL102
)
