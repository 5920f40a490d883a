"""Everything here reaches the SDK or is the client's own."""

from autogen_core.models import ModelInfo
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

info = ModelInfo(vision=False, function_calling=True, json_output=True, family="unknown", structured_output=False)
client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=60,
    max_retries=1,
    max_completion_tokens=800,
    http_client=None,
    reasoning_effort="low",
    parallel_tool_calls=False,
    include_name_in_message=False,
    model_info=info,
    extra_body={"a": 1},
)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o", azure_deployment="x", azure_endpoint="https://x.example", api_version="1", azure_ad_token="t", timeout=9
)
