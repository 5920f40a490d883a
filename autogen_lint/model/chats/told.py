"""Who is told a word: what prompts, messages and tools of an old-generation chat say, as far as it is known.

An answer is None where something is not known that may say the word.
"""

from __future__ import annotations

from collections.abc import Iterable

from autogen_lint.catalog.behaviour import agent_defaults
from autogen_lint.model.chats.predicates import DEFAULT_WORD, STOP_WORD, StopWord
from autogen_lint.model.chats.speakers import may_think
from autogen_lint.model.entities import Agent, Chat, Tool
from autogen_lint.python.concrete.constants import texts_in
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Entry,
    Known,
    Mapping,
    Operation,
    Ref,
    Text,
    Unknown,
    Value,
    alternatives,
)

_FROM_CALLER = frozenset({"parameter", "command-line"})
_CHANGES_PROMPT = frozenset({"register_hook", "update_agent_state_before_reply"})
_ASKED = frozenset({"input", "click.prompt", "streamlit.chat_input", "streamlit.text_input", "streamlit.text_area"})
_SIGNS = " .,:;!?*#<>[](){}'\"`_-=\n\t"
MAX_DEPTH = 8


def mention_of(word: StopWord) -> StopWord:
    """What speaks of a word: its letters without the signs round them, in upper or lower case."""
    return StopWord(word.text.strip(_SIGNS) or word.text, "contains", folds=True)


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """True where one is, else None where one is not known, else False."""
    found = list(answers)
    return True if True in found else None if None in found else False


def is_signal(word: StopWord) -> bool:
    """Whether a word is one that nobody writes without having been told: ``TERMINATE``, ``DONE``, ``<END>``."""
    letters = [c for c in word.text if c.isalpha()]
    marked = any(c in "<>[]{}_#*" for c in word.text) and len(letters) > 2
    return STOP_WORD in word.text.upper() or marked or (len(letters) > 3 and word.text.isupper())


def in_value(value: Value, word: StopWord) -> bool | None:
    """Whether a text says a word, in one of its branches."""
    return any_of(_in_one(option, word) for option in alternatives(value))


def _in_one(value: Value, word: StopWord) -> bool | None:
    if isinstance(value, Absent):
        return False
    if isinstance(value, Known):
        return word.found_in(value.value) if isinstance(value.value, str) else False
    if isinstance(value, Mapping):
        return None if value.rest is not None else any_of(in_value(e.value, word) for e in value.entries.values())
    if isinstance(value, Text):
        return True if word.found_in(value.literal()) else None
    return None


def prompt_says(agent: Agent, word: StopWord) -> bool | None:
    """Whether an agent's system message says a word, the default one or one that it gets later."""
    answers: list[bool | None] = []
    for event in agent.updates:
        if event.call.callee == "update_system_message":
            new = event.call.arguments.get("system_message", 0)
            answers.append(in_value(new, word) if new is not None else None)
        elif event.call.callee in _CHANGES_PROMPT:
            answers.append(None)
    if not isinstance(agent.arguments.get("update_agent_state_before_reply"), Absent):
        answers.append(None)
    given = agent.arguments.get("system_message")
    answers += [_default_says(agent, word) if isinstance(o, Absent) else in_value(o, word) for o in alternatives(given)]
    return any_of(answers)


def _default_says(agent: Agent, word: StopWord) -> bool | None:
    if agent.subclass is not None and agent.project_class is None:
        return None
    cls = agent.project_class
    if cls is not None and any(cls.member(name) is not None for name in ("system_message", "DEFAULT_SYSTEM_MESSAGE")):
        return None
    defaults = agent_defaults(agent.cls)
    return defaults.says_terminate and word.found_in(STOP_WORD) if defaults is not None else None


def message_says(chat: Chat, word: StopWord) -> bool | None:
    """Whether the first message of a chat says a word.

    What a caller or a person gives as the task does not count as one that does.
    """
    answers = [in_value(chat.arguments.get(key), word) for key in ("message", "carryover") if key in chat.arguments]
    if None in answers and all(is_task(chat.arguments.get(key)) for key in ("message", "carryover")):
        return any_of(answer or False for answer in answers)
    return any_of(answers)


def is_task(value: Value, depth: int = 0) -> bool:
    """Whether all of a text that is not known comes from a caller or from a person."""
    return depth < MAX_DEPTH and all(_oneis_task(option, depth) for option in alternatives(value))


def _oneis_task(value: Value, depth: int) -> bool:
    if isinstance(value, (Known, Absent)):
        return True
    if isinstance(value, Text):
        return all(isinstance(part, str) or is_task(part, depth + 1) for part in value.parts)
    if isinstance(value, Unknown):
        return value.reason in _FROM_CALLER
    if isinstance(value, Attribute):
        return is_task(value.base, depth + 1)
    if isinstance(value, Operation):
        operands = value.operands[:1] if value.operator == "getitem" else value.operands
        return all(is_task(operand, depth + 1) for operand in operands)
    if isinstance(value, Call):
        return value.callee in _ASKED or (value.receiver is not None and is_task(value.receiver, depth + 1))
    return isinstance(value, Ref) and value.name == "sys.argv"


def tools_say(agents: Iterable[Agent], word: StopWord) -> bool | None:
    """Whether a tool of some agents holds a word that it may answer with."""
    return any_of(_tool_says(tool, word) for agent in agents for tool in agent.tools)


def _tool_says(tool: Tool, word: StopWord) -> bool | None:
    if tool.function is None:
        return None
    return any(word.found_in(text) for text in texts_in(tool.function))


def tools_answer(agents: Iterable[Agent], word: StopWord) -> bool:
    """Whether a tool of some agents knows a text that is a word and nothing else, and so may answer with it."""
    known = (tool.function for agent in agents for tool in agent.tools if tool.function is not None)
    return any(text.strip() == word.text for function in known for text in texts_in(function))


def is_taught(writer: Agent, reader: Agent, chat: Chat, word: StopWord) -> bool | None:
    """Whether somebody tells the writer of a chat the word that its reader waits for."""
    answers = [prompt_says(writer, word), message_says(chat, word), tools_say((writer, reader), word)]
    answers.append(in_value(reader.arguments.get("default_auto_reply"), word))
    if may_think(reader):
        answers.append(prompt_says(reader, word))
    return any_of(answers)


def thinking_sides(chat: Chat) -> list[Agent]:
    """The agents of a chat whose answers a model writes."""
    return [agent for agent in (chat.sender, chat.recipient) if agent is not None and may_think(agent)]


def is_never_told(chat: Chat) -> bool:
    """Whether certainly no prompt of a chat says the word of the default test, and its message is not seen to."""
    word = DEFAULT_WORD
    told = [prompt_says(agent, word) for agent in thinking_sides(chat)]
    told += [tools_say(thinking_sides(chat), word) or False]
    return all(answer is False for answer in told) and in_value(chat.arguments.get("message"), word) is not True


def asking_prompts(chat: Chat) -> list[Entry]:
    """The system messages of a chat's agents, as far as they were written for them, that say TERMINATE."""
    entries = [agent.arguments.entries.get("system_message") for agent in thinking_sides(chat)]
    return [entry for entry in entries if entry is not None and in_value(entry.value, DEFAULT_WORD)]
