"""Facts that no signature tells, written by hand with their source in `data/facts.json`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.files import read_data


class TimeoutEntry(TypedDict, total=False):
    """How a model client limits time; see `timeouts.TimeoutFact`."""

    generation: str
    releases: str
    keyword: str | None
    also: list[str]
    unit: str
    default: float | str | None
    attempts: int | None
    retries: str
    none: str
    ignored: list[str]
    repeatable: bool
    source: str


class AgentEntry(TypedDict):
    """What an agent class does unless told otherwise; see `behaviour.AgentDefaults`."""

    human_input_mode: str | None
    max_consecutive_auto_reply: int | None
    terminate: bool
    model: bool


class KeywordsEntry(TypedDict, total=False):
    """Keywords of a model client by what becomes of them; see `timeouts.ClientKeywords`."""

    like: str
    client: list[str]
    request: list[str]
    own: list[str]
    ignored: list[str]
    rejected: list[str]


@dataclass(frozen=True, slots=True)
class LoopFacts:
    """What AutoGen runs on an event loop: functions by their decorator, methods by class, callbacks by class and
    parameter (``both``: sync functions too), and its own calls that block, with what to write instead.
    """

    decorators: frozenset[str]
    methods: dict[str, list[str]]
    callbacks: dict[str, dict[str, str]]
    chats: dict[str, str]


@cache
def loop_facts() -> LoopFacts:
    """The facts on event loops."""
    return LoopFacts(
        frozenset(cast("list[str]", table("loop", "decorators"))),
        cast("dict[str, list[str]]", table("loop", "methods")),
        cast("dict[str, dict[str, str]]", table("loop", "callbacks")),
        cast("dict[str, str]", table("loop", "chats")),
    )


def table(section: str, part: str = "values") -> object:
    """A table of one section of the file; the caller knows (and casts to) its type."""
    content = cast("dict[str, dict[str, object]]", read_data("facts"))
    return content[section][part]


@cache
def roles() -> dict[str, str]:
    """The role of classes (and what inherits from them) and functions, by canonical name."""
    return cast("dict[str, str]", table("roles"))


@cache
def same() -> dict[str, str]:
    """Canonical names of symbols that moved between releases, by their newer name."""
    return cast("dict[str, str]", table("same"))


@cache
def providers() -> dict[str, str]:
    """Short provider names that components may use, with the class they stand for."""
    return cast("dict[str, str]", table("providers"))


@cache
def formerly() -> dict[str, tuple[str, ...]]:
    """Positional parameters of older releases, by class, where the newest has made them keyword-only."""
    values = cast("dict[str, list[str]]", table("formerly"))
    return {name: tuple(parameters) for name, parameters in values.items()}


@cache
def since() -> dict[str, dict[str, str]]:
    """The 0.4+ release that brought a parameter, by class; ``""`` is the class, ``"*"`` when it became keyword-only."""
    content = cast("dict[str, dict[str, dict[str, str]]]", read_data("since"))
    return content["since"]
