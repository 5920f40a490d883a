"""Stop words of the old generations that nobody is told: who waits for them, and who should say them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.chats.loops import may_hear_stop, messages_alone, sides, turns
from autogen_lint.model.chats.predicates import StopTest, StopWord
from autogen_lint.model.chats.speakers import (
    TEST,
    executes,
    explicit_limit,
    falls_silent,
    fixed_answers,
    has_default_test,
    is_automatic,
    is_usual,
    may_think,
    mode,
    own_tests,
)
from autogen_lint.model.chats.told import (
    any_of,
    in_value,
    is_signal,
    is_taught,
    mention_of,
    message_says,
    prompt_says,
    tools_say,
)
from autogen_lint.model.entities import Agent, Chat, GroupChat
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import count
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, is_known

FEW_MESSAGES = 20
FEW_ROUNDS = 10
"""A chat that is over after so many messages or rounds anyway does little harm by waiting in vain."""
ONE_ANSWER = 4
"""A chat that is over after so many messages was meant to have one answer; its test is not missed."""
PROMPT = "system_message"


@dataclass(frozen=True, slots=True, eq=False)
class InVain:
    """A stop test whose words nobody is told.

    `reader` applies the test, `writers` are those whose messages it sees, `words` what it waits for. `most` is the
    number of messages (`unit` says of what) that the conversation has then. `place` is the one prompt that should say
    the word, else the test; `other` the other of both.
    """

    reader: str
    writers: tuple[Agent, ...]
    words: tuple[str, ...]
    most: float
    unit: str
    place: Origin
    other: tuple[Origin, str]

    @property
    def is_short(self) -> bool:
        return self.most <= (FEW_ROUNDS if self.unit == "rounds" else FEW_MESSAGES)


def awaited_in_vain(program: Program) -> Iterator[InVain]:
    """The stop words that no prompt, message or tool says, one for each prompt or test."""
    found: dict[Origin, InVain] = {}
    for chat in program.chats:
        for one in _of_chat(chat):
            known = found.get(one.place)
            if known is None or known.most < one.most:
                found[one.place] = one
    for group in program.groups:
        one_group = _of_group(group, program)
        if one_group is not None:
            found.setdefault(one_group.place, one_group)
    yield from found.values()


def _of_chat(chat: Chat) -> Iterator[InVain]:
    pair = sides(chat)
    if pair is None or turns(chat) != math.inf or not all(is_usual(agent) for agent in pair):
        return
    for reader, writer in (pair, pair[::-1]):
        words = _awaited(reader)
        if not words or not writes_alone(writer) or mode(reader) not in {"NEVER", "TERMINATE"}:
            continue
        if falls_silent(reader) is not False or _may_end_it(writer, reader, chat):
            continue
        most = messages_alone(chat)
        if (
            most is not None
            and most > ONE_ANSWER
            and all(is_taught(writer, reader, chat, mention_of(word)) is False for word in words)
        ):
            yield _found(reader, (writer,), words, most, "messages")


def _may_end_it(writer: Agent, reader: Agent, chat: Chat) -> bool:
    """Whether the writer's own test may end the chat: the reader says its words, is told them, or runs what does."""
    words = [mention_of(word) for word in _awaited(writer)]
    if not may_hear_stop(writer, reader, chat):
        return False
    if may_think(reader):
        said = [is_taught(reader, writer, chat, word) for word in words]
    else:
        said = [in_value(reader.arguments.get("default_auto_reply"), word) for word in words]
        said += [tools_say((writer, reader), word) for word in words]
        said += [message_says(chat, word) for word in words]
    return not words or any_of(said) is not False


def writes_alone(writer: Agent) -> bool:
    """Whether a model, and neither a person nor a program, writes what an agent says."""
    asks = mode(writer) not in {"NEVER", "TERMINATE"}
    return may_think(writer) and not asks and not (executes(writer) and writer.cls.endswith("UserProxyAgent"))


def _awaited(reader: Agent) -> tuple[StopWord, ...]:
    """The words that an agent's own test waits for, where it waits for nothing else and nobody says them untold."""
    tests = own_tests(reader)
    words = tuple(word for test in tests for word in test.words)
    certain = bool(tests) and all(_waits(test) for test in tests)
    return words if certain and words and all(is_signal(word) for word in words) else ()


def _waits(test: StopTest) -> bool:
    return test.certain and bool(test.words) and not test.on_empty and not test.as_text


def _of_group(group: GroupChat, program: Program) -> InVain | None:
    """A group chat whose manager waits for words that no member is told."""
    if group.agents is None or len(group.managers) != 1 or not has_plain_selection(group):
        return None
    manager = group.managers[0]
    words, members = _awaited(manager), [agent for agent in group.agents if agent is not None]
    most = rounds(group)
    if not words or len(members) != len(group.agents) or most is None:
        return None
    mentions = tuple(mention_of(word) for word in words)
    if not all(_is_untaught(member, mentions) for member in members):
        return None
    chats = [chat for chat in program.chats if chat.group is group]
    said = [message_says(chat, word) for chat in chats for word in mentions]
    said += [tools_say(members, word) for word in mentions] + [prompt_says(manager, word) for word in mentions]
    writers = tuple(member for member in members if may_think(member))
    if any_of(said) is not False or not chats or not writers:
        return None
    return _found(manager, writers, words, most, "rounds")


def _is_untaught(member: Agent, words: tuple[StopWord, ...]) -> bool:
    """Whether a member of a group chat certainly never says one of some words, unless it guesses them."""
    asks = not is_automatic(member) and (mode(member) != "TERMINATE" or explicit_limit(member) is not None)
    if not is_usual(member) or asks or falls_silent(member) is not False:
        return False
    if not has_default_test(member):
        return False
    fixed = fixed_answers(member)
    if fixed is not None:
        return not any(word.found_in(text) for word in words for text in fixed)
    return may_think(member) and all(prompt_says(member, word) is False for word in words)


def has_plain_selection(group: GroupChat) -> bool:
    """Whether one of the library's own ways chooses the speakers: another may end the chat."""
    chosen = group.arguments.get("speaker_selection_method")
    usual = isinstance(chosen, Absent) or is_known(chosen, "auto", "round_robin", "random")
    return usual and group.arguments.rest is None


def rounds(group: GroupChat) -> float | None:
    """The most rounds of a group chat, 10 where none are given; None where they are not known."""
    given = group.arguments.get("max_round")
    return 10 if isinstance(given, Absent) else count(given)


def _found(reader: Agent, writers: tuple[Agent, ...], words: tuple[StopWord, ...], most: float, unit: str) -> InVain:
    names = tuple(dict.fromkeys(word.text for word in words))
    test = reader.arguments.entries.get(TEST)
    at_test = test.value.origin if test is not None else reader.origin
    given = writers[0].arguments.entries.get(PROMPT)
    at_prompt = given.value.origin if given is not None else writers[0].origin
    label = f"`{reader.label}`"
    if len(writers) > 1:
        return InVain(label, writers, names, most, unit, at_test, (at_prompt, f"the prompt of `{writers[0].label}`"))
    return InVain(label, writers, names, most, unit, at_prompt, (at_test, f"the stop test of {label}"))
