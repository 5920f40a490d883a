"""Two agents of the old generations that answer each other: what would stop them.

Sources: pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, ``agentchat/conversable_agent.py``
(``check_termination_and_human_reply``, ``_is_termination_msg``, ``MAX_CONSECUTIVE_AUTO_REPLY``); observed with
registered replies.
"""

from __future__ import annotations

from autogen_lint.catalog.behaviour import agent_defaults
from autogen_lint.model.caps import REPLIES, is_automatic
from autogen_lint.model.entities import Agent, Chat
from autogen_lint.values.value import Absent, Known, Text, Value, alternatives, string

PLAIN = frozenset({"autogen.ConversableAgent", "autogen.AssistantAgent", "autogen.UserProxyAgent"})
CHATS = frozenset({"initiate_chat", "a_initiate_chat"})
HIDDEN_LIMIT = 100
STOP_WORD = "TERMINATE"
_HARMLESS = frozenset(
    {"register_for_llm", "register_for_execution", "initiate_chat", "a_initiate_chat", "initiate_chats", "reset"}
    | {"register_function", "chat_messages", "last_message", "print_usage_summary", "get_total_usage", "clear_history"}
)


def runs_to_hidden_limit(chat: Chat, most_replies: int) -> bool:
    """Whether nothing but the library's 100 replies a side certainly ends a chat of two agents.

    `most_replies` is the highest `max_consecutive_auto_reply` that still counts as a bound.
    """
    sender, recipient = chat.sender, chat.recipient
    if sender is None or recipient is None or sender is recipient or chat.group is not None:
        return False
    if chat.method not in CHATS or chat.arguments.rest is not None or not _absent(chat.arguments.get("max_turns")):
        return False
    if not (sender.models or recipient.models):
        return False
    return all(_answers_on(agent, most_replies) for agent in (sender, recipient))


def _answers_on(agent: Agent, most_replies: int) -> bool:
    """Whether an agent answers every message, without a person, a test or a limit of its own."""
    if agent.cls not in PLAIN or agent.subclass is not None or not is_automatic(agent):
        return False
    arguments = agent.arguments
    if arguments.rest is not None or not _absent(arguments.get("is_termination_msg")):
        return False
    if any(update.call.callee not in _HARMLESS for update in agent.updates):
        return False
    if _silent(arguments.get("default_auto_reply")):
        return False
    return all(_unbounded(option, most_replies) for option in alternatives(arguments.get(REPLIES)))


def _absent(value: Value) -> bool:
    return all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(value))


def _silent(value: Value) -> bool:
    return not isinstance(value, Absent) and string(value) is None


def _unbounded(value: Value, most_replies: int) -> bool:
    if isinstance(value, Absent):
        return True
    if not isinstance(value, Known):
        return False
    return value.value is None or (isinstance(value.value, (int, float)) and value.value > most_replies)


def prompt_says(agent: Agent, word: str) -> bool | None:
    """Whether an agent's system message holds a word; None where the message is not wholly known."""
    given = agent.arguments.get("system_message")
    if isinstance(given, Absent):
        defaults = agent_defaults(agent.cls)
        return bool(defaults is not None and defaults.says_terminate and word == STOP_WORD)
    answers = {_holds(option, word) for option in alternatives(given)}
    return answers.pop() if len(answers) == 1 else None


def _holds(value: Value, word: str) -> bool | None:
    text = string(value)
    if text is not None:
        return word in text
    if isinstance(value, Text):
        return True if word in value.literal() else None
    return None


def is_told(chat: Chat, word: str) -> bool | None:
    """Whether the message of a chat holds a word; None where the message is not wholly known."""
    answers = {_holds(option, word) for option in alternatives(chat.arguments.get("message"))}
    return answers.pop() if len(answers) == 1 else None
