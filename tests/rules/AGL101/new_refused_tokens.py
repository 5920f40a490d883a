"""AGL809: no call of the first is ever sent."""

from autogen_ext.models.anthropic import AnthropicChatCompletionClient

refused = AnthropicChatCompletionClient(model="claude-3-7-sonnet-20250219", max_tokens=64000)
taken = AnthropicChatCompletionClient(model="claude-3-7-sonnet-20250219", max_tokens=4000)  # expect: AGL101
