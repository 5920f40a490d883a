from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient, AnthropicChatCompletionClient

bedrock = AnthropicBedrockChatCompletionClient(model="claude-3-5-sonnet-latest")
direct = AnthropicChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=60)
