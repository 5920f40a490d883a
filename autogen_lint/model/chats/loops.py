"""Two agents of the old generations that answer each other: what would stop them, and after how many messages.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py``
(``check_termination_and_human_reply``, ``_is_termination_msg``, ``MAX_CONSECUTIVE_AUTO_REPLY``); observed with
registered replies.
"""

from __future__ import annotations

import math

from autogen_lint.model.chats.predicates import DEFAULT_TEST
from autogen_lint.model.chats.speakers import (
    falls_silent,
    fixed_answers,
    has_default_test,
    is_automatic,
    is_usual,
    may_think,
    mode,
    reply_limit,
    stop_tests,
)
from autogen_lint.model.chats.told import tools_answer
from autogen_lint.model.entities import Agent, Chat
from autogen_lint.model.program import Program
from autogen_lint.values.value import Absent, Known, Value, alternatives, string

CHATS = frozenset({"initiate_chat", "a_initiate_chat", "run", "a_run", "run_iter", "a_run_iter"})
RECURSION = 490
"""Messages of a chat without `max_turns` near which Python's recursion limit ends it."""
TURNS = "max_turns"


def sides(chat: Chat) -> tuple[Agent, Agent] | None:
    """Sender and recipient of a chat of two agents; None for group chats and where one of them is not known."""
    sender, recipient = chat.sender, chat.recipient
    if sender is None or recipient is None or sender is recipient or chat.group is not None:
        return None
    return (sender, recipient) if chat.method in CHATS else None


def turns(chat: Chat) -> float | None:
    """The `max_turns` of a chat, infinity where there is none; None where that is not known."""
    options = list(alternatives(chat.arguments.get(TURNS)))
    found = [_turns(option) for option in options]
    return max(n for n in found if n is not None) if None not in found else None


def _turns(value: Value) -> float | None:
    """The library looks at integers only, and takes everything else for no limit."""
    if isinstance(value, Absent):
        return math.inf
    if not isinstance(value, Known):
        return None
    return max(int(value.value), 0) if isinstance(value.value, int) else math.inf


def most_messages(chat: Chat) -> float | None:
    """How many messages a chat of two agents has at most, by counts alone; None where one of them is not known.

    A side that asks a person does not count: Enter lets it go on.
    """
    return _counted(chat, frozenset({"NEVER"}))


def messages_alone(chat: Chat) -> float | None:
    """How many messages a chat of two agents has at most before it ends or a person is asked for the first time."""
    return _counted(chat, frozenset({"NEVER", "TERMINATE"}))


def _counted(chat: Chat, modes: frozenset[str]) -> float | None:
    pair, limit = sides(chat), turns(chat)
    if pair is None or limit is None:
        return None
    sender, recipient = pair
    bounds = [2 * limit]
    for agent, first in ((sender, 2), (recipient, 1)):
        replies = reply_limit(agent)
        if mode(agent) in modes:
            if replies is None:
                return None
            bounds.append(2 * replies + first)
    return min(bounds)


def messages_of(agent: Agent, chat: Chat, messages: float) -> float:
    """How many of the messages of a chat one side writes; the first one is given."""
    return messages // 2 if agent is chat.recipient else max(math.ceil(messages / 2) - 1, 0)


def model_calls(chat: Chat, messages: float) -> float:
    """How many of the messages of a chat models write."""
    return sum(messages_of(agent, chat, messages) for agent in sides(chat) or () if may_think(agent))


def ends_at(messages: float) -> str:
    """The end of a chat in words: how many messages it may have, or what becomes of one without bound."""
    if messages > RECURSION:
        return f"it goes on until Python's recursion limit ends it with a RecursionError, near {RECURSION} messages"
    return f"up to {messages:g} messages"


def runs_to_hidden_limit(chat: Chat, most_replies: int) -> bool:
    """Whether nothing but the library's 100 replies a side, or a higher limit, certainly ends a chat of two agents.

    `most_replies` is the highest `max_consecutive_auto_reply` that still counts as a bound.
    """
    pair = sides(chat)
    if pair is None or not lacks_turns(chat):
        return False
    sender, recipient = pair
    if not (may_think(sender) or may_think(recipient)):
        return False
    if not all(_answers_on(agent, most_replies) for agent in pair):
        return False
    return not may_hear_stop(recipient, sender, chat) and not may_hear_stop(sender, recipient, chat)


def lacks_turns(chat: Chat) -> bool:
    """Whether a chat certainly has no `max_turns`, not even one that is ignored."""
    return all(
        isinstance(option, Absent) or (isinstance(option, Known) and option.value is None)
        for option in alternatives(chat.arguments.get(TURNS))
    )


def _answers_on(agent: Agent, most_replies: int) -> bool:
    """Whether an agent answers every message, without a person or a limit of its own."""
    if not is_usual(agent) or not is_automatic(agent) or falls_silent(agent) is not False:
        return False
    limit = reply_limit(agent)
    return limit is not None and limit > most_replies


def may_hear_stop(reader: Agent, writer: Agent, chat: Chat) -> bool:
    """Whether a message of the writer may end the chat, by the reader's test.

    The default test counts where somebody says its word and nothing else; that a model may do so is not counted.
    """
    spoken = _spoken(writer, chat)
    if has_default_test(reader):
        word = DEFAULT_TEST.words[0]
        return word.text in (spoken or ()) or tools_answer((reader, writer), word)
    for test in stop_tests(reader):
        if test.as_text or not (test.certain and test.never):
            if spoken is None or test.as_text:
                return True
            if any(test.fires_on(text, writer.label) is not False for text in spoken):
                return True
    return False


def _spoken(writer: Agent, chat: Chat) -> tuple[str, ...] | None:
    """All texts that the writer sends in a chat; None where they are not known."""
    answers = fixed_answers(writer)
    if answers is None or chat.sender is not writer:
        return answers
    first = [string(option) for option in alternatives(chat.arguments.get("message"))]
    return (*answers, *(text for text in first if text is not None)) if None not in first else None


def longest_chat(agent: Agent, program: Program) -> tuple[float, Chat] | None:
    """The chat of two agents with the most messages that an agent takes part in; None where there is none."""
    chats = [chat for chat in program.chats if agent in (chat.sender, chat.recipient)]
    found = [(messages, chat) for chat in chats if (messages := most_messages(chat)) is not None]
    return max(found, key=lambda pair: pair[0], default=None)
