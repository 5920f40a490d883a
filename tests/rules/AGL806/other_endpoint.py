from autogen_ext.models.openai import OpenAIChatCompletionClient

info = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": True}
client = OpenAIChatCompletionClient(
    model="o3-mini", base_url="http://gateway.internal/v1", max_tokens=800, model_info=info, timeout=300
)
