import os

from autogen_core.models import ModelFamily
from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient, AnthropicChatCompletionClient
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient
from azure.core.credentials import AzureKeyCredential

INFO = {"vision": False, "function_calling": True, "json_output": True, "family": ModelFamily.UNKNOWN, "structured_output": True}
BEDROCK = {"aws_region": "eu-central-1", "aws_access_key": "", "aws_secret_key": "", "aws_session_token": ""}

claude = AnthropicChatCompletionClient(model="claude-3-5-sonnet-20241022")  # expect: AGL101
claude_good = AnthropicChatCompletionClient(model="claude-3-5-sonnet-20241022", timeout=120)  # silent: AGL101
bedrock = AnthropicBedrockChatCompletionClient(model="claude", model_info=INFO, bedrock_info=BEDROCK, timeout=60)  # expect: AGL104
phi = AzureAIChatCompletionClient(
    model="Phi-4",
    endpoint="https://models.inference.ai.azure.com",
    credential=AzureKeyCredential(os.environ["GITHUB_TOKEN"]),
    model_info=INFO,
    read_timeout=60,
    connection_timeout=10,
)
canned = ReplayChatCompletionClient(["one", "two"])
