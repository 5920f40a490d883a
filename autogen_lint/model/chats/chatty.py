"""Proxies of the old generations that answer for a person who is not there, and never fall silent."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.chats.loops import longest_chat, runs_to_hidden_limit, sides, turns
from autogen_lint.model.chats.predicates import DEFAULT_WORD
from autogen_lint.model.chats.speakers import is_automatic, is_usual
from autogen_lint.model.entities import Agent, Chat
from autogen_lint.model.program import Program
from autogen_lint.values.value import Entry, string


@dataclass(frozen=True, slots=True, eq=False)
class Chatty:
    """A proxy, the setting that makes it talk, and its longest chat."""

    proxy: Agent
    entry: Entry
    chat: Chat
    messages: float


def chatty_proxies(program: Program, most_replies: int) -> Iterator[Chatty]:
    """Proxies whose chats nothing bounds but the library's 100 replies (`most_replies` still counts as a bound)."""
    for agent in program.agents:
        entry = _talks(agent)
        found = longest_chat(agent, program)
        if entry is None or found is None:
            continue
        messages, chat = found
        bounded = turns(chat) != math.inf or messages <= 2 * most_replies + 2
        reported = any(runs_to_hidden_limit(one, most_replies) for one in program.chats if agent in (sides(one) or ()))
        if not bounded and not reported and not _in_group(agent, program):
            yield Chatty(agent, entry, chat, messages)


def _talks(agent: Agent) -> Entry | None:
    """The setting by which a proxy answers with a model or a text of its own."""
    if not agent.cls.endswith("UserProxyAgent") or not is_usual(agent) or not is_automatic(agent):
        return None
    if agent.models:
        return agent.arguments.entries.get("llm_config")
    entry = agent.arguments.entries.get("default_auto_reply")
    text = string(entry.value) if entry is not None else None
    return entry if text and not DEFAULT_WORD.found_in(text) else None


def _in_group(agent: Agent, program: Program) -> bool:
    return any(agent in (group.agents or ()) for group in program.groups)
