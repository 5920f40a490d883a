"""Sentences about teams that several rules of this family use."""

from __future__ import annotations

from collections.abc import Iterable

from autogen_lint.model.entities import Agent, Condition, Team
from autogen_lint.model.teams.stops import leaves
from autogen_lint.values.value import Sequence, Value, string

MAX_NAMES = 3
MAX_TEXT = 40


def listed(names: Iterable[str], joint: str = "and") -> str:
    """Names in backquotes: `a`, `b` and `c`."""
    shown = [f"`{name}`" for name in names]
    return f" {joint} ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else "".join(shown)


def who(team: Team) -> str:
    """The participants of a team, by name where these are few and known."""
    members = team.participants or ()
    names = [string(member.name) if isinstance(member, Agent) else None for member in members]
    if names and len(names) <= MAX_NAMES and all(names):
        return listed(name for name in names if name)
    return {0: "its agents", 1: "its agents", 2: "both agents"}.get(len(members), f"all {len(members)} agents")


def go_on(team: Team) -> str:
    """The participants of a team with the verb: `a` and `b` go on, or `a` goes on."""
    alone = team.participants is not None and len(team.participants) == 1
    return f"{who(team)} {'goes' if alone else 'go'} on"


def until(condition: Condition) -> str:
    """What would stop a team: "somebody says `DONE`"; parts joined by "or" and "and"."""
    if condition.parts and condition.cls in {"or", "and"}:
        joint = f" {condition.cls} "
        return joint.join(dict.fromkeys(until(part) for part in condition.parts))
    return " or ".join(dict.fromkeys(_waits(leaf) for leaf in leaves(condition)))


def _waits(leaf: Condition) -> str:
    name = leaf.short
    arguments = leaf.arguments
    if arguments is None:
        return f"`{name}` fires"
    if name == "TextMentionTermination":
        text = string(arguments.get("text"))
        said = f"says `{cut(text)}`" if text else "says the word"
        return f"{_speakers(arguments.get('sources'))} {said}"
    if name == "TextMessageTermination":
        return f"{_speakers(arguments.get('source'))} answers with a text"
    if name == "HandoffTermination":
        target = string(arguments.get("target"))
        return f"somebody hands over to `{target}`" if target else "somebody hands over"
    if name == "FunctionCallTermination":
        tool = string(arguments.get("function_name"))
        return f"somebody calls `{tool}`" if tool else "somebody calls a tool"
    if name == "ExternalTermination":
        return "other code calls `set()`"
    return f"`{name}` fires"


def _speakers(value: Value) -> str:
    if string(value) is not None:
        return f"`{string(value)}`"
    names = [string(item) for item in value.items] if isinstance(value, Sequence) and value.rest is None else []
    return listed([name for name in names if name], "or") if names and all(names) else "somebody"


def cut(text: str) -> str:
    """A text short enough for a message, in one line."""
    text = " ".join(text.split()).replace("`", "'")
    return text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 3]}..."
