from autogen_ext.models.anthropic import AnthropicChatCompletionClient

one = AnthropicChatCompletionClient(
    model="claude-sonnet-4-20250514",
    max_tokens=32_000,  # expect: AGL809
)
two = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=21_333, timeout=300)
