"""Answers that an SDK refuses to wait for unless it is told how long."""

from __future__ import annotations

from autogen_lint.model.entities import ModelConfig
from autogen_lint.values.value import Entry, number

MOST = 21_333
"""Tokens that anthropic asks for without a timeout."""
_CLIENT = "autogen_ext.models.anthropic.AnthropicChatCompletionClient"


def refused_tokens(config: ModelConfig) -> Entry | None:
    """The setting with which every call of an Anthropic client raises, since no timeout is set."""
    entry = config.settings.entries.get("max_tokens")
    most = number(entry.value) if entry is not None else None
    if config.cls != _CLIENT or entry is None or most is None or most <= MOST:
        return None
    return None if config.settings.rest is not None or "timeout" in config.settings else entry
