"""Where the old generations ask a person on standard input without an agent that stands for one.

Sources: ag2 0.9.10 and 0.14.0, ``agentchat/group/group_utils.py`` (a temporary ``_User`` in mode ALWAYS joins),
pyautogen 0.2.35, ``agentchat/groupchat.py`` (``manual_select_speaker``); observed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.entities import Chat, GroupChat
from autogen_lint.model.program import Program
from autogen_lint.model.service import asks_by_event, has_console, service_name
from autogen_lint.model.speakers import is_automatic
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Known, alternatives, is_known

AUTO = "autogen.agentchat.group.patterns.AutoPattern"


@dataclass(frozen=True, slots=True, eq=False)
class HiddenHuman:
    """Where somebody is asked, and what to write instead."""

    place: Origin
    message: str
    advice: str
    related: tuple[tuple[Origin, str], ...] = ()


def hidden_humans(program: Program) -> Iterator[HiddenHuman]:
    """Those who are asked though nobody stands for them."""
    if not has_console(program):
        return
    service = service_name(program)
    chats = [chat for chat in program.chats if not asks_by_event(chat, program)]
    patterns = {one.place: one for chat in reversed(chats) for one in _of_pattern(chat)}
    yield from patterns.values()
    for chat in chats:
        if service is not None:
            yield from _of_run(chat, service)
    for group in program.groups:
        yield from _of_group(group, service)


def _of_pattern(chat: Chat) -> Iterator[HiddenHuman]:
    pattern = chat.pattern
    if pattern is None or pattern.cls != AUTO:
        return
    given = pattern.arguments.get("user_agent")
    if all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(given)):
        yield HiddenHuman(
            pattern.origin,
            "`AutoPattern` without `user_agent` adds an agent `_User` that asks for input, and the model may select "
            "it: without a terminal the group chat ends with EOFError, with an idle one it waits without end",
            'give a `user_agent` with `human_input_mode="NEVER"`, or one that stands for the person',
            ((chat.origin, "the group chat"),),
        )


def _of_run(chat: Chat, service: str) -> Iterator[HiddenHuman]:
    entry = chat.arguments.entries.get("user_input")
    if entry is not None and "user_input" not in chat.swallowed and is_known(entry.value, True):
        yield HiddenHuman(
            place_of(entry, entry.value),
            f"`user_input=True` asks for input on the console in every turn: in a service of {service} nobody answers",
            "leave it out",
        )


def _of_group(group: GroupChat, service: str | None) -> Iterator[HiddenHuman]:
    entry = group.arguments.entries.get("speaker_selection_method")
    if entry is None or not is_known(entry.value, "manual"):
        return
    members = group.agents or ()
    automatic = bool(members) and all(member is not None and is_automatic(member) for member in members)
    if automatic or service is not None:
        who = f"in a service of {service}" if service is not None else "though all members answer automatically"
        yield HiddenHuman(
            place_of(entry, entry.value),
            f"manual speaker selection asks on the console who speaks next, in every round, {who}: without a terminal "
            "that is an EOFError, with an idle one it waits without end",
            'let "auto" or "round_robin" select, or a function',
        )
