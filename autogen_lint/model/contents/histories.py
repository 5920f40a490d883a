"""Conversations as values: the messages of group chats, of finished chats and runs, and what agents remember.

Sources: pyautogen 0.2.35 and ag2 (``ChatResult.chat_history``, ``ConversableAgent.chat_messages``,
``GroupChat.messages``), autogen-agentchat 0.7.5 (``TaskResult.messages``), autogen-core 0.7.5
(``ChatCompletionContext.get_messages``).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.query import Catalog
from autogen_lint.model.building.builder import constructed, qualified, same_object
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent, Growth, Loop
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Attribute, Call, Operation, Text, Union, Unknown, Value, alternatives

WHOLE = "the whole conversation"
_UNBOUNDED = "autogen_core.model_context.UnboundedChatCompletionContext"
_ANSWERS = frozenset(
    {"generate_reply", "a_generate_reply", "generate_oai_reply", "last_message", "create", "on_messages", "ask"}
)
_RESULTS = frozenset({"autogen.ChatResult", "autogen_agentchat.base.TaskResult"})


class Histories:
    """Tells which values of one program hold a whole conversation."""

    def __init__(self, program: Program) -> None:
        self._catalog: Catalog = program.catalog
        self._chats = {id(chat.event.call.identity) for chat in program.chats if chat.event is not None}
        self._runs = {id(run.event.call.identity) for run in program.runs}

    def dumped(self, value: Value, *, whole: bool) -> str | None:
        """What a conversation that is shown as text is called; None for all other values.

        `whole`: the value is each of the messages.
        """
        if self.is_history(value) or self.result_of(value) is not None:
            return WHOLE
        if whole and self._is_message(value):
            return WHOLE
        return None

    def _is_message(self, value: Value) -> bool:
        """A message of a conversation, or its text: ``message["content"]``, ``message.content``."""
        value = same_object(value)
        if isinstance(value, Operation) and value.operator == "getitem":
            value = same_object(value.operands[0])
        elif isinstance(value, Attribute):
            value = same_object(value.base)
        elif isinstance(value, Call) and value.callee in {"get", "to_text", "to_model_text"} and value.receiver:
            value = same_object(value.receiver)
        return isinstance(value, Operation) and value.operator == "item" and self.is_history(value.operands[0])

    def is_history(self, value: Value) -> bool:
        """Whether a value is surely a list (or dict) of all messages of a conversation."""
        options = list(alternatives(value))
        return bool(options) and all(self._is_list(same_object(option)) for option in options)

    def _is_list(self, value: Value) -> bool:
        if isinstance(value, Attribute):
            return self._is_attribute(value)
        if isinstance(value, Operation) and value.operator == "getitem":
            base = same_object(value.operands[0])
            index = value.operands[1]
            slice_ = isinstance(index, Operation) and index.operator == "slice"
            return not slice_ and isinstance(base, Attribute) and base.name == "chat_messages" and self._is_list(base)
        if isinstance(value, Call) and value.receiver is not None:
            if value.callee == "get_messages":
                call = constructed(value.receiver)
                return call is not None and self._catalog.canonical(qualified(call) or "") == _UNBOUNDED
            if value.callee == "chat_messages_for_summary":
                return self._role(value.receiver) in {"agent", "manager"}
        return False

    def _is_attribute(self, value: Attribute) -> bool:
        if value.name == "messages":
            return self._is_group(value.base) or self.result_of(value.base) == "run"
        if value.name == "chat_messages":
            return self._role(value.base) in {"agent", "manager"}
        return value.name == "chat_history" and self.result_of(value.base) == "chat"

    def _is_group(self, value: Value) -> bool:
        value = same_object(value)
        if isinstance(value, Attribute):
            return value.name in {"groupchat", "_groupchat"}
        return self._role(value) == "group-chat"

    def result_of(self, value: Value) -> str | None:
        """``"chat"`` or ``"run"`` where a value is the result of one."""
        value = same_object(value)
        if isinstance(value, Unknown):
            name = self._catalog.canonical(value.type) if value.type is not None else None
            return None if name not in _RESULTS else "chat" if name.endswith("ChatResult") else "run"
        if not isinstance(value, Call):
            return None
        if id(value.identity) in self._chats and value.callee in {"initiate_chat", "a_initiate_chat"}:
            return "chat"
        if id(value.identity) in self._runs and value.callee == "run":
            return "run"
        shown = value.arguments.get("stream", 0) if (qualified(value) or "").endswith(".Console") else None
        if isinstance(shown, Call) and id(shown.identity) in self._runs:
            return "run"
        return None

    def is_answer(self, value: Value, depth: int) -> bool:
        """Whether a text holds what an agent answered: a reply, a summary, the last message of a result."""
        if depth > 12:
            return False
        value = same_object(value)
        if self.result_of(value) is not None:
            return True
        if isinstance(value, Call):
            if value.callee in _ANSWERS and value.receiver is not None and self._role(value.receiver):
                return True
            parts = (*value.arguments.positional, *((value.receiver,) if value.receiver is not None else ()))
        elif isinstance(value, Attribute):
            parts = (value.base,)
        elif isinstance(value, Operation):
            parts = value.operands
        elif isinstance(value, Text):
            parts = tuple(part for part in value.parts if not isinstance(part, str))
        elif isinstance(value, Union):
            parts = value.options
        else:
            return False
        return any(self.is_answer(part, depth + 1) for part in parts)

    def _role(self, value: Value) -> str:
        call = constructed(value)
        name = qualified(call) if call is not None else None
        if name is None:
            value = same_object(value)
            name = value.type if isinstance(value, Unknown) else None
        canonical = self._catalog.canonical(name) if name is not None else None
        return self._catalog.role(canonical) if canonical is not None else ""


@dataclass(frozen=True, slots=True, eq=False)
class Growing:
    """A text that an answer makes longer in each round of a loop, and that is sent in each."""

    name: str
    place: Origin
    added: Origin


FEW_ROUNDS = 5


def growing(program: Program) -> Iterator[Growing]:
    """The texts that grow by answers and are sent in the same loop of more than a few rounds."""
    histories = Histories(program)
    seen: set[object] = set()
    grown: dict[Hashable, list[tuple[int, Growth]]] = {}
    for number, growth in enumerate(program.trace.growths):
        grown.setdefault(growth.loop.origin.key, []).append((number, growth))
    for message in program.messages:
        event = message.event
        if event is None or not event.carried:
            continue
        for _, growth in sorted(pair for loop in _long_loops(event) for pair in grown.get(loop.origin.key, ())):
            sent = growth.name in event.carried and message.origin.key not in seen
            if sent and histories.is_answer(growth.added, 0):
                seen.add(message.origin.key)
                yield Growing(growth.name, message.origin, growth.origin)


def _long_loops(event: CallEvent) -> Iterator[Loop]:
    """The loops round an event that may have many rounds."""
    loops: dict[Hashable, Loop] = {}
    for one in event.around:
        if isinstance(one, Loop):
            loops.setdefault(one.origin.key, one)
    return (loop for loop in loops.values() if loop.rounds is None or loop.rounds > FEW_ROUNDS)
