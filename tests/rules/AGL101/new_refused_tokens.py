"""AGL809: no call is ever sent."""

from autogen_ext.models.anthropic import AnthropicChatCompletionClient

refused = AnthropicChatCompletionClient(model="claude-3-7-sonnet-20250219", max_tokens=64000)
