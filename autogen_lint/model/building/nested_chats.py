"""Nested chats of the old generations as runs inside runs: who has to speak to whom for one to start.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py`` (``register_nested_chats``,
``_get_chats_to_run``, ``_match_trigger``): the agent on which they are registered speaks first, unless a dict names
another; a chat without a message is left out, but for the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import Builder, given
from autogen_lint.model.building.chats import managed_group, members
from autogen_lint.model.chats.speakers import NESTED, SUMMARY, is_usual_or_nested, mode
from autogen_lint.model.chats.told import any_of
from autogen_lint.model.entities import Agent, Nesting
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Function,
    Known,
    Mapping,
    Ref,
    Sequence,
    Value,
    alternatives,
    is_known,
    string,
)

HOW = "nested chat"
MAX_SPEAKERS = 30
_ANYBODY = frozenset({"autogen.Agent", "autogen.ConversableAgent", "autogen.LLMAgent"})


@dataclass(frozen=True, slots=True, eq=False)
class _Speech:
    """`speaker` says something to `listener` in a nested chat; `value` is the speaker."""

    listener: Agent
    speaker: Agent
    value: Value
    origin: Origin


@dataclass(frozen=True, slots=True, eq=False)
class _Registered:
    """Nested chats of an agent; those registered later are asked first. `speeches` is empty where they aren't known."""

    owner: Agent
    trigger: Value | None
    speeches: tuple[_Speech, ...]


def nested_chats(builder: Builder) -> Iterator[Nesting]:
    """The nested chats of all agents, with those to whom the agent answers with them."""
    found = [one for event in builder.program.calls.of(NESTED) if (one := _registered(builder, event)) is not None]
    speeches = [speech for one in found for speech in one.speeches]
    speakers = {speech.speaker: speech.value for speech in speeches[:MAX_SPEAKERS]}
    for place, one in enumerate(found):
        before = [later.trigger for later in found[place + 1 :] if later.owner is one.owner]
        starters = tuple(
            speaker
            for speaker, value in speakers.items()
            if _matches(builder, one.trigger, speaker, value)
            and all(_matches(builder, trigger, speaker, value) is False for trigger in before)
        )
        for speech in one.speeches:
            yield Nesting(one.owner, speech.listener, HOW, speech.origin, starters, speech.speaker)


def _registered(builder: Builder, event: CallEvent) -> _Registered | None:
    call = event.call
    owner = agent_of(builder, call.receiver)
    method = builder.method(call) if owner is not None else None
    if owner is None or method is None or call.receiver is None:
        return None
    arguments = builder.bound(call, method[1])
    queue, reply = given(arguments, "chat_queue"), arguments.get("reply_func_from_nested_chats")
    usual = (isinstance(reply, Absent) or is_known(reply, SUMMARY)) and "position" not in arguments
    speeches: list[_Speech] = []
    for place, entry in enumerate(queue.items if isinstance(queue, Sequence) and usual else ()):
        if isinstance(entry, Mapping) and entry.rest is None and _has_message(entry, place):
            speeches += _chat(builder, call.receiver, entry)
    return _Registered(owner, given(arguments, "trigger"), tuple(speeches) if _answers_by_itself(owner) else ())


def _answers_by_itself(agent: Agent) -> bool:
    """Whether neither the project nor a person answers before the nested chats do."""
    return is_usual_or_nested(agent) and mode(agent) not in (None, "ALWAYS")


def _has_message(entry: Mapping, place: int) -> bool:
    """Whether a chat of a queue surely has something to begin with."""
    message = entry.get("message")
    if isinstance(message, Absent) or is_known(message, None):
        return place == 0
    return bool(string(message))


def _chat(builder: Builder, own: Value, entry: Mapping) -> Iterator[_Speech]:
    """Who speaks to whom in one chat of a queue; a manager passes on what it hears to the members of its group."""
    first, second = given(entry, "sender"), given(entry, "recipient")
    value = own if first is None or is_known(first, None) else first
    speaker, listener = agent_of(builder, value), agent_of(builder, second)
    if speaker is None or listener is None or second is None:
        return
    group = managed_group(builder, listener)
    if group is None:
        yield _Speech(listener, speaker, value, entry.origin)
        return
    for member in members(builder, group.arguments.get("agents")) or ():
        if member is not None:
            yield _Speech(member, listener, second, entry.origin)


def _matches(builder: Builder, trigger: Value | None, speaker: Agent, value: Value) -> bool | None:
    """Whether a trigger holds for who speaks; None where that is not known."""
    if isinstance(trigger, Sequence):
        return any_of(_matches(builder, item, speaker, value) for item in trigger.items) if not trigger.rest else None
    if isinstance(trigger, Ref):
        return True if builder.catalog.canonical(trigger.name) in _ANYBODY else None
    if isinstance(trigger, Function):
        results = list(alternatives(trigger.invoke(Arguments((value,)))))
        known = [result.value for result in results if isinstance(result, Known) and isinstance(result.value, bool)]
        return known[0] if len(known) == len(results) and len(set(known)) == 1 else None
    name = string(trigger)
    if name is not None:
        own = string(speaker.name)
        return name == own if own is not None else None
    other = agent_of(builder, trigger)
    return other is speaker if other is not None else None
