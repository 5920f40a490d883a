"""Prompts that ask for TERMINATE inside an answer, where only the default test reads it, which wants it alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.chats.awaited import has_plain_selection, rounds, writes_alone
from autogen_lint.model.chats.loops import may_hear_stop, messages_alone, sides, turns
from autogen_lint.model.chats.predicates import DEFAULT_WORD, STOP_WORD
from autogen_lint.model.chats.speakers import has_default_test, has_no_test, is_usual, may_think, mode
from autogen_lint.model.chats.told import in_value, prompt_says
from autogen_lint.model.entities import Agent, Chat, GroupChat
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Entry, Known, Text, Value, alternatives

FEW = 10
"""Turns or rounds up to which a chat is over anyway."""
_ALONE = re.compile(
    r"\b(only|exactly|just|alone|solely|nothing else|nothing but|no other|single word|one word)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.!?\n]+")


@dataclass(frozen=True, slots=True, eq=False)
class InAnswer:
    """A reader with the default test, and the prompts of those whose answers it reads.

    `most` is how many messages (or rounds) the conversation has if nobody says the word alone. `place` is the one
    prompt, where only one was written, else the reader.
    """

    reader: Agent
    prompts: tuple[Entry, ...]
    most: float
    unit: str
    place: Origin


def words_in_answers(program: Program) -> Iterator[InAnswer]:
    """The readers that wait for the word alone, each once."""
    found: dict[Origin, InAnswer] = {}
    for chat in program.chats:
        for one in _of_chat(chat):
            found.setdefault(one.place, one)
    for group in program.groups:
        one_group = _of_group(group, program)
        if one_group is not None:
            found.setdefault(one_group.place, one_group)
    yield from found.values()


def _of_chat(chat: Chat) -> Iterator[InAnswer]:
    pair, limit = sides(chat), turns(chat)
    if pair is None or limit is None or limit <= FEW or not all(is_usual(agent) for agent in pair):
        return
    most = messages_alone(chat)
    if most is None or most <= 2 * FEW:
        return
    for reader, writer in (pair, pair[::-1]):
        prompt = _asking(writer)
        if prompt is None or not has_default_test(reader) or mode(reader) not in {"NEVER", "TERMINATE"}:
            continue
        if writes_alone(writer) and not may_hear_stop(writer, reader, chat):
            yield InAnswer(reader, (prompt,), most, "messages", prompt.value.origin)


def _asking(agent: Agent) -> Entry | None:
    """The system message that was written for an agent, where it asks for the word, and not for it alone."""
    entry = agent.arguments.entries.get("system_message")
    if entry is None or in_value(entry.value, DEFAULT_WORD) is not True:
        return None
    return None if any(_wants_it_alone(option) for option in alternatives(entry.value)) else entry


def _wants_it_alone(value: Value) -> bool:
    text = value.literal() if isinstance(value, Text) else value.value if isinstance(value, Known) else ""
    sentences = _SENTENCE.split(text) if isinstance(text, str) else []
    return any(STOP_WORD in sentence and _ALONE.search(sentence) for sentence in sentences)


def _of_group(group: GroupChat, program: Program) -> InAnswer | None:
    """A group chat whose manager has no test, while prompts of its members ask for the word."""
    most = rounds(group)
    if len(group.managers) != 1 or group.agents is None or most is None or most <= FEW:
        return None
    manager, members = group.managers[0], [agent for agent in group.agents if agent is not None]
    if manager.subclass is not None or not has_no_test(manager) or not has_plain_selection(group):
        return None
    if len(members) != len(group.agents) or not all(is_usual(one) and has_default_test(one) for one in members):
        return None
    asked = [member for member in members if may_think(member) and prompt_says(member, DEFAULT_WORD)]
    written = tuple(entry for member in asked if (entry := _asking(member)) is not None)
    if not written or not any(chat.group is group for chat in program.chats):
        return None
    place = written[0].value.origin if len(written) == len(asked) == 1 else manager.origin
    return InAnswer(manager, written, most, "rounds", place)
