from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient

client = AnthropicBedrockChatCompletionClient(model="claude-3-5-sonnet-latest", timeout=60)  # expect: AGL104 error
