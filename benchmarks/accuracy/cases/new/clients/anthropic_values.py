from autogen_ext.models.anthropic import AnthropicChatCompletionClient

a = AnthropicChatCompletionClient(model="claude-3-5-haiku-20241022", timeout=12)  # expect: AGL102
b = AnthropicChatCompletionClient(model="claude-3-5-haiku-20241022", timeout=60.0, max_retries=3)  # silent: AGL102
c = AnthropicChatCompletionClient(model="claude-3-5-haiku-20241022", timeout=60.0, max_retries=None)  # expect: AGL103
