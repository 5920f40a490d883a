"""Limits of turns and rounds that the old generations ignore, or fail on.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0: ``initiate_chat`` (``isinstance(max_turns, int)``), ``run_chat``
(``range(groupchat.max_round)``), ``check_termination_and_human_reply`` (compares numbers); observed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.catalog.behaviour import turn_limit
from autogen_lint.model.chats.loops import CHATS, TURNS, ends_at, most_messages
from autogen_lint.model.chats.speakers import REPLIES
from autogen_lint.model.entities import Chat
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import count
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Entry, Known, Value, alternatives, number, string

ROUNDS = "max_round"


@dataclass(frozen=True, slots=True, eq=False)
class WrongLimit:
    """A limit as written, what it is in words, and what comes of it; `what` names its owner."""

    entry: Entry
    value: Value
    shown: str
    effect: str
    owner: Origin
    what: str


def wrong_limits(program: Program) -> Iterator[WrongLimit]:
    """Every limit of which no branch is a positive integer."""
    for chat in program.chats:
        yield from _of_chat(chat)
    for group in program.groups:
        entry = group.arguments.entries.get(ROUNDS)
        yield from _rounds(entry, group.origin, "the group chat")
    for agent in program.agents:
        entry = agent.arguments.entries.get(REPLIES)
        if agent.generation == "old" and entry is not None and string(entry.value) is not None:
            effect = f"`{agent.label}` raises TypeError at its first reply"
            yield WrongLimit(entry, entry.value, "a text", effect, agent.origin, f"agent `{agent.label}`")


def _of_chat(chat: Chat) -> Iterator[WrongLimit]:
    limit = turn_limit(f"autogen.{chat.method}")
    if limit is not None:
        yield from _rounds(chat.arguments.entries.get(limit.parameter), chat.origin, "the group chat")
        return
    entry = chat.arguments.entries.get(TURNS)
    if entry is None or chat.method not in CHATS or TURNS in chat.swallowed:
        return
    options = list(alternatives(entry.value))
    shown = [_turns(option) for option in options]
    if options and all(one is not None for one in shown):
        ignored = _is_ignored(options[0])
        yield WrongLimit(
            entry, options[0], str(shown[0]), _then(chat) if ignored else _NOTHING, chat.origin, "the chat"
        )


_NOTHING = "the chat ends before its first message"


def _then(chat: Chat) -> str:
    messages = most_messages(chat)
    known = f", and the chat has {ends_at(messages)}" if messages is not None else ""
    return f"only integers count, so that this is no limit{known}"


def _turns(value: Value) -> str | None:
    """What is wrong with a `max_turns`, in words; None where nothing is, or where that is not known."""
    if _is_infinite(value):
        return "infinity"
    if not isinstance(value, Known) or value.value is None or isinstance(value.value, bool):
        return None
    if isinstance(value.value, str):
        return "a text"
    if isinstance(value.value, float):
        return "a float"
    numeric = number(value)
    return f"{numeric:g}" if numeric is not None and numeric <= 0 else None


def _is_ignored(value: Value) -> bool:
    return not isinstance(value, Known) or not isinstance(value.value, int)


def _is_infinite(value: Value) -> bool:
    if isinstance(value, Call) and value.callee == "float" and value.receiver is None:
        return True
    return not isinstance(value, Known) and count(value) == float("inf") and not _is_maxsize(value)


def _is_maxsize(value: Value) -> bool:
    return getattr(value, "name", "") == "sys.maxsize"


def _rounds(entry: Entry | None, owner: Origin, what: str) -> Iterator[WrongLimit]:
    if entry is None:
        return
    options = list(alternatives(entry.value))
    shown = ["None" if isinstance(o, Known) and o.value is None else _turns(o) for o in options]
    if not options or any(one is None for one in shown):
        return
    nothing = isinstance(options[0], Known) and isinstance(options[0].value, int)
    effect = (
        "the group chat ends before its first round" if nothing else "the group chat raises TypeError when it starts"
    )
    yield WrongLimit(entry, options[0], str(shown[0]), effect, owner, what)
