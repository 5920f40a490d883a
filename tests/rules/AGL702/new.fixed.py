from autogen_ext.models.openai import OpenAIChatCompletionClient

info = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": True}
ollama = OpenAIChatCompletionClient(
    model="llama3",
    base_url='http://localhost:11434/v1',  # expect: AGL702
    api_key="none",
    model_info=info,
    timeout=120,
)
router = OpenAIChatCompletionClient(
    model="m", base_url="https://openrouter.ai/api/v1", model_info=info, timeout=120  # expect: AGL702
)
