"""Nested chats of the old generations as runs inside runs: who has to speak to whom for one to start.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py`` (``register_nested_chats``,
``_get_chats_to_run``, ``_match_trigger``): the agent on which they are registered speaks first, unless a dict names
another; a chat without a message is left out, but for the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.build_agents import agent_of
from autogen_lint.model.build_chats import managed_group, members
from autogen_lint.model.builder import Builder, given
from autogen_lint.model.entities import Agent, Nesting
from autogen_lint.model.speakers import SUMMARY, is_usual, mode
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Function,
    Mapping,
    Ref,
    Sequence,
    Value,
    alternatives,
    is_known,
    string,
)

REGISTER = "register_nested_chats"
HOW = "nested chat"
MAX_SPEAKERS = 30
_ANYBODY = frozenset({"autogen.Agent", "autogen.ConversableAgent", "autogen.LLMAgent"})


@dataclass(frozen=True, slots=True, eq=False)
class _Speech:
    """`speaker` says something to `listener` in a nested chat of `owner`; `value` is the speaker."""

    owner: Agent
    listener: Agent
    speaker: Agent
    value: Value
    trigger: Value
    origin: Origin


def nested_chats(builder: Builder) -> Iterator[Nesting]:
    """The nested chats of all agents, with those to whom the agent answers with them."""
    found = [speech for event in builder.program.trace.calls for speech in _speeches(builder, event)]
    speakers = {speech.speaker: speech.value for speech in found[:MAX_SPEAKERS]}
    for speech in found:
        starters = tuple(one for one, value in speakers.items() if _matches(builder, speech.trigger, one, value))
        yield Nesting(speech.owner, speech.listener, HOW, speech.origin, starters, speech.speaker)


def _speeches(builder: Builder, event: CallEvent) -> Iterator[_Speech]:
    call = event.call
    owner = agent_of(builder, call.receiver) if call.callee == REGISTER else None
    method = builder.method(call) if owner is not None else None
    if owner is None or method is None or call.receiver is None or not _answers_by_itself(owner):
        return
    arguments = builder.bound(call, method[1])
    queue, trigger = given(arguments, "chat_queue"), given(arguments, "trigger")
    reply = arguments.get("reply_func_from_nested_chats")
    if not isinstance(reply, Absent) and not is_known(reply, SUMMARY):
        return
    if not isinstance(queue, Sequence) or trigger is None:
        return
    for place, entry in enumerate(queue.items):
        if isinstance(entry, Mapping) and entry.rest is None and _has_message(entry, place):
            yield from _chat(builder, owner, call.receiver, trigger, entry)


def _answers_by_itself(agent: Agent) -> bool:
    """Whether neither the project nor a person answers before the nested chats do."""
    return is_usual(agent) and mode(agent) not in (None, "ALWAYS")


def _has_message(entry: Mapping, place: int) -> bool:
    """Whether a chat of a queue surely has something to begin with."""
    message = entry.get("message")
    if isinstance(message, Absent) or is_known(message, None):
        return place == 0
    return bool(string(message))


def _chat(builder: Builder, owner: Agent, own: Value, trigger: Value, entry: Mapping) -> Iterator[_Speech]:
    """Who speaks to whom in one chat of a queue; a manager passes on what it hears to the members of its group."""
    first, second = given(entry, "sender"), given(entry, "recipient")
    value = own if first is None or is_known(first, None) else first
    speaker, listener = agent_of(builder, value), agent_of(builder, second)
    if speaker is None or listener is None or second is None:
        return
    group = managed_group(builder, listener)
    if group is None:
        yield _Speech(owner, listener, speaker, value, trigger, entry.origin)
        return
    for member in members(builder, group.arguments.get("agents")) or ():
        if member is not None:
            yield _Speech(owner, member, listener, second, trigger, entry.origin)


def _matches(builder: Builder, trigger: Value, speaker: Agent, value: Value) -> bool:
    """Whether a trigger surely holds for who speaks."""
    if isinstance(trigger, Sequence):
        return any(_matches(builder, item, speaker, value) for item in trigger.items)
    if isinstance(trigger, Ref):
        return builder.catalog.canonical(trigger.name) in _ANYBODY
    if isinstance(trigger, Function):
        return all(is_known(option, True) for option in alternatives(trigger.invoke(Arguments((value,)))))
    name = string(trigger)
    return name == string(speaker.name) if name is not None else agent_of(builder, trigger) is speaker
