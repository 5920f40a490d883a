"""What agents, chats, teams and termination conditions do unless told otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from autogen_lint.catalog.facts import AgentEntry, since, table
from autogen_lint.catalog.query import Catalog

Hardness: TypeAlias = Literal["hard", "soft", "source", "external", "custom"]
"""What makes a condition fire: a count or clock, a model's words, whose turn it was, other code, a function."""


@dataclass(frozen=True, slots=True)
class AgentDefaults:
    """`max_consecutive_auto_reply` is the effective number (100 where the signature says None), None for no limit.

    `says_terminate`: the default system message asks for the word TERMINATE. `has_model`: it answers with a model
    when its `llm_config` / `model_client` is given.
    """

    human_input_mode: str | None
    max_consecutive_auto_reply: int | None
    says_terminate: bool
    has_model: bool


@dataclass(frozen=True, slots=True)
class TurnLimit:
    """The parameter that limits turns or rounds, and its default (None for no limit)."""

    parameter: str
    default: int | None


def agent_defaults(cls: str) -> AgentDefaults | None:
    """The defaults of an agent class or of its nearest base; None where there is none."""
    entries = cast("dict[str, AgentEntry]", table("agents"))
    entry = next((entries[name] for name in Catalog().ancestors(cls) if name in entries), None)
    if entry is None:
        return None
    return AgentDefaults(
        entry["human_input_mode"], entry["max_consecutive_auto_reply"], entry["terminate"], entry["model"]
    )


def condition_hardness(cls: str) -> Hardness | None:
    """What makes a termination condition fire; None for classes the catalog does not know."""
    entries = cast("dict[str, Hardness]", table("conditions"))
    return next((entries[name] for name in Catalog().ancestors(cls) if name in entries), None)


def turn_limit(name: str, *, document: bool = False) -> TurnLimit | None:
    """How the turns of a class or function are limited; None where no parameter does.

    A component file (`document`) that lacks the key means no limit, whatever the constructor's default.
    """
    entries = cast("dict[str, tuple[str, int | None]]", table("turns"))
    found = next((entries[base] for base in Catalog().ancestors(name) if base in entries), None)
    if found is None:
        return None
    parameter, default = found
    return TurnLimit(parameter, None if document and parameter == "max_turns" else default)


def introduced(cls: str, parameter: str = "") -> str | None:
    """The 0.4+ release that brought a class, or one of its parameters; None where it was there from the start."""
    return since().get(Catalog().canonical(cls) or cls, {}).get(parameter)


def changed(behaviour: str) -> str:
    """The first 0.4+ release that behaves so, by a sentence of the data.

    Raises:
        KeyError: nothing is known of it.
    """
    return cast("dict[str, str]", table("changes"))[behaviour]


def keyword_only_since(cls: str) -> str | None:
    """The release from which all but the first parameters must be named; None where nothing changed."""
    return introduced(cls, "*")
