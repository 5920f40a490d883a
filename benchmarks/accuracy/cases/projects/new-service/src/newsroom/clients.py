from __future__ import annotations

from typing import TYPE_CHECKING

from autogen_ext.models.openai import OpenAIChatCompletionClient

from newsroom.settings import Settings

if TYPE_CHECKING:
    from autogen_core.models import ChatCompletionClient


class ClientFactory:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def editor(self) -> ChatCompletionClient:
        return OpenAIChatCompletionClient(model=self._settings.model, timeout=self._settings.request_seconds)  # silent: AGL101

    def reporter(self, model: str = "gpt-4o-mini") -> ChatCompletionClient:
        extra = {"temperature": 0.2, "parallel_tool_calls": False}
        return OpenAIChatCompletionClient(model=model, **extra)  # expect: AGL101
