"""What AG2 classic rejects or drops of an ``LLMConfig``, by release."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias, TypedDict, cast

from autogen_lint.catalog.facts import table

Where: TypeAlias = Literal["entry", "top", "top-fraction", "above-one", "positional", "where", "filter"]


class _Shape(TypedDict):
    at: Where
    what: list[str]
    below: str | None
    effect: str


@dataclass(frozen=True, slots=True)
class ShapeFact:
    """Holds for releases from `since` and below `until` (None: all later ones). `what` are keys, or kinds of values."""

    where: Where
    what: tuple[str, ...]
    since: str
    until: str | None
    effect: str


@cache
def shape_facts() -> tuple[ShapeFact, ...]:
    """All facts."""
    entries = cast("list[_Shape]", table("llm_config_shape"))
    return tuple(
        ShapeFact(one["at"], tuple(one["what"]), cast("dict[str, str]", one)["from"], one["below"], one["effect"])
        for one in entries
    )
