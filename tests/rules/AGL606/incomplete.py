"""Descriptions that lack a field."""

from autogen_core.models import ModelInfo
from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(
    model="deepseek-chat",
    timeout=60,
    model_info={"vision": False, "function_calling": True},  # expect: AGL606
)
two = OpenAIChatCompletionClient(
    model="deepseek-chat",
    timeout=60,
    model_info=ModelInfo(vision=False, function_calling=True, json_output=True),  # expect: AGL606
)
three = OpenAIChatCompletionClient(
    model="deepseek-chat",
    timeout=60,
    model_info={"vision": False, "function_calling": True, "json_output": True, "family": "unknown"},
)
