"""Limits that ``initiate_chat`` and its kin take for context of the message, and so do not look at.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py`` (``**kwargs``); observed.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from autogen_lint.model.entities import Chat
from autogen_lint.python.concrete.constants import texts_in
from autogen_lint.values.value import Entry, Function

_TURNS = frozenset({"max_round", "max_rounds", "max_iterations", "max_messages"})
_MEMBERS = frozenset({"is_termination_msg", "max_consecutive_auto_reply", "human_input_mode", "termination_condition"})
_ALIKE = 0.87


def swallowed_limits(chat: Chat) -> list[Entry]:
    """The limits that a chat was given and does not look at; what its message function reads is context."""
    message = chat.arguments.get("message")
    read = texts_in(message) if isinstance(message, Function) else ()
    limits = (key for key in chat.swallowed if is_turns(key) or key in _MEMBERS)
    return [chat.arguments.entries[key] for key in limits if key not in read]


def is_turns(key: str) -> bool:
    """Whether a key is what other calls name the number of turns, or a slip of the pen for `max_turns`."""
    plain = key.lower().replace("_", "")
    return key in _TURNS or SequenceMatcher(None, plain, "maxturns").ratio() > _ALIKE
