"""Parameter types that say which valid word is nearest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from autogen_lint.settings.spelling import meant

if TYPE_CHECKING:  # generic since click 8.2
    _TextType = click.ParamType[str]
    _PairType = click.ParamType[tuple[str, str]]
    _ListType = click.ParamType[tuple[str, ...]]
else:
    _TextType = _PairType = _ListType = click.ParamType


def nearest(word: str, words: Sequence[str]) -> str:
    """``; did you mean 'x'?``, or nothing where no word is near."""
    found = meant(word, words, 0.5)
    return f"; did you mean '{found}'?" if found else ""


class Word(_TextType):
    """One of some words."""

    name = "word"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.words:
            hint = nearest(value, self.words) or f"; one of {', '.join(self.words)}"
            self.fail(f"'{value}' is not known{hint}", param, ctx)
        return value


class FormatPath(_PairType):
    """``FORMAT=PATH``."""

    name = "FORMAT=PATH"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def convert(
        self, value: str | tuple[str, str], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        word, equals, path = value.partition("=")
        if not equals or not path:
            self.fail(f"'{value}' is no FORMAT=PATH, such as sarif=findings.sarif", param, ctx)
        if word not in self.words:
            hint = nearest(word, self.words) or f"; one of {', '.join(self.words)}"
            self.fail(f"there is no format '{word}'{hint}", param, ctx)
        return word, path


class Listed(_ListType):
    """Words separated by commas."""

    name = "RULES"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        words = tuple(word.strip() for word in value.split(",") if word.strip())
        if not words:
            self.fail("an empty list", param, ctx)
        return words
