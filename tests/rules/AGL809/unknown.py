from autogen_ext.models.anthropic import AnthropicChatCompletionClient

import settings

one = AnthropicChatCompletionClient(model="claude-sonnet-4-20250514", max_tokens=32000, **settings.CLIENT)
