from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.azure import AzureAIChatCompletionClient
from azure.core.credentials import AzureKeyCredential
a = AnthropicChatCompletionClient(model="claude-3-5-sonnet-20241022")  # expect: AGL101
b = AnthropicChatCompletionClient(model="claude-3-5-sonnet-20241022", timeout=60)
c = AzureAIChatCompletionClient(model="x", endpoint="https://e", credential=AzureKeyCredential("k"), model_info={}, timeout=60)  # expect: AGL104
