"""What bounds a 0.4+ team: its conditions as an algebra, its turns, and the people in it.

Sources: autogen-agentchat 0.7.5, ``conditions/_terminations.py``, ``base/_termination.py``, ``teams/_group_chat``.
"""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog.behaviour import condition_hardness, turn_limit
from autogen_lint.model.entities import Agent, Condition, Team
from autogen_lint.values.value import Absent, Call, Known, Ref, Value, alternatives, number

_HUMAN = "autogen_agentchat.agents.UserProxyAgent"
_ENDLESS = frozenset({"sys.maxsize", "math.inf", "numpy.inf"})


def leaves(condition: Condition) -> Iterator[Condition]:
    """The single conditions of a tree, in order."""
    if condition.parts:
        for part in condition.parts:
            yield from leaves(part)
    else:
        yield condition


def nodes(condition: Condition) -> Iterator[Condition]:
    """A condition and all its parts."""
    yield condition
    for part in condition.parts:
        yield from nodes(part)


def is_hard(condition: Condition) -> bool | None:
    """Whether a condition fires for certain after some messages, tokens or seconds; None where that is not known."""
    if condition.mistake or condition.cls == "unknown":
        return None
    if condition.cls == "none":
        return False
    if condition.cls == "or":
        return _any([is_hard(part) for part in condition.parts])
    if condition.cls in {"and", "branches"}:
        return _all([is_hard(part) for part in condition.parts])
    hardness = condition_hardness(condition.cls)
    if hardness == "hard":
        return True
    return None if hardness in {None, "custom", "source"} else False


def _any(answers: list[bool | None]) -> bool | None:
    return True if True in answers else None if None in answers else False


def _all(answers: list[bool | None]) -> bool | None:
    return False if False in answers else None if None in answers else True


def has_turn_limit(team: Team) -> bool | None:
    """Whether the team stops after some turns; None where that is not known."""
    limit = turn_limit(team.cls, document=team.document)
    if limit is None:
        return None
    given = team.arguments.get(limit.parameter)
    answers = {_is_limit(option, limit.default) for option in alternatives(given)}
    return answers.pop() if len(answers) == 1 else None


def _is_limit(value: Value, default: int | None) -> bool | None:
    if isinstance(value, Absent):
        return default is not None
    if isinstance(value, Known):
        return value.value is not None
    return None


def has_human(team: Team) -> bool | None:
    """Whether a person takes part; None where not all participants are known."""
    found: bool | None = False
    for member in team.participants if team.participants is not None else (None,):
        if isinstance(member, Agent) and member.cls == _HUMAN:
            return True
        if member is None:
            found = None
    return found


def count(value: Value | None) -> float | None:
    """The number that a limit is; infinity for ``sys.maxsize`` and its like; None where it is not known."""
    if isinstance(value, Ref) and value.name in _ENDLESS:
        return float("inf")
    if isinstance(value, Call) and value.callee == "float" and value.receiver is None:
        return None
    return number(value)
