"""Where the old generations ask a person on standard input without an agent that stands for one.

Sources: ag2 0.9.10 and 0.14.0, ``agentchat/group/group_utils.py`` (a temporary ``_User`` in mode ALWAYS joins),
pyautogen 0.2.35, ``agentchat/groupchat.py`` (``manual_select_speaker``); observed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.chats.service import asks_by_event, has_console, unattended
from autogen_lint.model.chats.speakers import is_automatic
from autogen_lint.model.entities import Chat, GroupChat
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Absent, Entry, Known, alternatives, is_known

METHOD = "speaker_selection_method"
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
    if not (program.chats or program.groups) or not program.once(has_console):
        return
    chats = [chat for chat in program.chats if not asks_by_event(chat, program)]
    patterns = {one.place: one for chat in reversed(chats) for one in _of_pattern(chat)}
    yield from patterns.values()
    runs = [entry for chat in chats if (entry := _user_input(chat)) is not None]
    manual = [group for group in program.groups if is_known(group.arguments.get(METHOD), "manual")]
    where = unattended(program) if runs or manual else None
    for entry in runs if where is not None else ():
        yield HiddenHuman(
            place_of(entry, entry.value),
            f"`user_input=True` asks for input on the console in every turn: in {where} nobody answers",
            "leave it out",
        )
    for group in manual:
        yield from _of_group(group, where)


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


def _user_input(chat: Chat) -> Entry | None:
    entry = chat.arguments.entries.get("user_input")
    asks = entry is not None and "user_input" not in chat.swallowed and is_known(entry.value, True)
    return entry if asks else None


def _of_group(group: GroupChat, where: str | None) -> Iterator[HiddenHuman]:
    entry, members = group.arguments.entries[METHOD], group.agents or ()
    automatic = bool(members) and all(member is not None and is_automatic(member) for member in members)
    if automatic or where is not None:
        who = f"in {where}" if where is not None else "though all members answer automatically"
        yield HiddenHuman(
            place_of(entry, entry.value),
            f"manual speaker selection asks on the console who speaks next, in every round, {who}: without a terminal "
            "that is an EOFError, with an idle one it waits without end",
            'let "auto" or "round_robin" select, or a function',
        )
