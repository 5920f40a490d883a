"""Group chats and conversations of the old generations."""

from __future__ import annotations

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import (
    Builder,
    constructed,
    extended,
    generation_of,
    given,
    identity,
    objects,
)
from autogen_lint.model.entities import Agent, Chat, GroupChat, Pattern
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import (
    Attribute,
    Call,
    Entry,
    Mapping,
    Operation,
    Sequence,
    Unknown,
    Value,
    alternatives,
    is_known,
)

STARTS = frozenset({"initiate_chat", "a_initiate_chat", "run", "a_run", "run_iter", "a_run_iter"})
QUEUES = frozenset({"initiate_chats", "a_initiate_chats", "register_nested_chats"})
FUNCTIONS = frozenset(
    {
        "initiate_group_chat",
        "a_initiate_group_chat",
        "run_group_chat",
        "a_run_group_chat",
        "run_group_chat_iter",
        "a_run_group_chat_iter",
        "initiate_swarm_chat",
        "a_initiate_swarm_chat",
        "run_swarm",
        "a_run_swarm",
        "GroupChatConfig",
    }
)
QUEUE_KEYS = frozenset(
    {
        "sender",
        "recipient",
        "chat_id",
        "prerequisites",
        "carryover",
        "finished_chat_indexes_to_exclude_from_carryover",
        "summary_prompt",
        "verbose",
    }
)


def group_of(builder: Builder, value: Value | None) -> GroupChat | None:
    """The group chat that a value surely is."""
    options = objects(value)
    call = constructed(options[0]) if len(options) == 1 else None
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None or symbol.role != "group-chat":
        return None
    key = identity(call)
    known = builder.groups.get(key)
    if known is None:
        arguments = builder.bound(call, symbol)
        known = GroupChat(symbol.name, arguments, call.origin, key, members(builder, arguments.get("agents")))
        builder.groups[key] = known
        builder.program.groups.append(known)
    return known


def members(builder: Builder, value: Value) -> tuple[Agent | None, ...] | None:
    """The agents of a list, None for those that are not known; None where the list itself is not."""
    if not isinstance(value, Sequence) or value.rest is not None:
        return None
    return tuple(agent_of(builder, item) for item in value.items)


def connect_managers(builder: Builder) -> None:
    """Tell each group chat who manages it."""
    for agent in list(builder.program.agents):
        group = managed_group(builder, agent)
        if group is not None and agent not in group.managers:
            group.managers.append(agent)


def managed_group(builder: Builder, agent: Agent | None) -> GroupChat | None:
    """The group chat that an agent manages."""
    return group_of(builder, given(agent.arguments, "groupchat")) if agent is not None else None


def changed(builder: Builder, call: Call, attribute: Entry) -> None:
    """Note the attribute that is set on a group chat."""
    group = group_of(builder, call.receiver)
    if group is not None:
        group.arguments = extended(group.arguments, {attribute.key: attribute})


def called(builder: Builder, event: CallEvent, found: tuple[str, Symbol] | None) -> None:
    """Note the conversations that a method starts; `found` is its class and what is known of it."""
    call = event.call
    if found is None or generation_of(found[0]) != "old":
        _sent_to_agent(builder, event)
        return
    _, method = found
    arguments = builder.bound(call, method)
    sender = agent_of(builder, call.receiver)
    if call.callee in STARTS and method.parameter("max_turns"):
        builder.program.chats.append(_chat(builder, event, call.callee, method, arguments, sender))
    elif call.callee in QUEUES:
        _queue(builder, event, given(arguments, "chat_queue"), sender)


def _sent_to_agent(builder: Builder, event: CallEvent) -> None:
    """``unknown.initiate_chat(agent, ...)``: the recipient shows that it is AutoGen's method."""
    call = event.call
    if call.receiver is None or call.callee not in {"initiate_chat", "a_initiate_chat"}:
        return
    if not isinstance(call.receiver, (Unknown, Attribute, Operation, Call)):
        return
    if builder.class_of(call.receiver) is not None:
        return
    recipient = agent_of(builder, call.arguments.get("recipient", 0))
    method = builder.catalog.method(recipient.cls, call.callee, builder.target) if recipient else None
    if recipient is not None and recipient.generation == "old" and method is not None:
        arguments = builder.bound(call, method)
        builder.program.chats.append(_chat(builder, event, call.callee, method, arguments, None))


def _chat(
    builder: Builder, event: CallEvent, name: str, method: Symbol, arguments: Mapping, sender: Agent | None
) -> Chat:
    recipient = agent_of(builder, given(arguments, "recipient"))
    return Chat(
        name,
        arguments,
        event.call.origin,
        sender,
        recipient,
        managed_group(builder, recipient) or managed_group(builder, sender),
        swallowed(method, arguments),
        event,
    )


def swallowed(method: Symbol, arguments: Mapping, also: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The keys that no parameter takes, where the callable accepts any."""
    if not method.swallows:
        return ()
    return tuple(key for key in arguments.entries if key not in also and method.parameter(key) is None)


def _queue(builder: Builder, event: CallEvent, queue: Value | None, sender: Agent | None) -> None:
    """The chats of a list of dicts."""
    call = event.call
    for option in alternatives(queue) if queue is not None else ():
        for item in option.items if isinstance(option, Sequence) else ():
            for entry in alternatives(item):
                if isinstance(entry, Mapping):
                    builder.program.chats.append(_entry(builder, event, call, entry, sender))


def _entry(builder: Builder, event: CallEvent, call: Call, entry: Mapping, sender: Agent | None) -> Chat:
    own = agent_of(builder, given(entry, "sender"))
    recipient = agent_of(builder, given(entry, "recipient"))
    from_agent = own if own is not None or "sender" in entry else sender
    cls = next((a.cls for a in (from_agent, recipient) if a is not None), "autogen.ConversableAgent")
    method = builder.catalog.method(cls, "initiate_chat", builder.target)
    name = call.callee.rpartition(".")[2]
    return Chat(
        "initiate_chat",
        entry,
        entry.origin,
        from_agent,
        recipient,
        managed_group(builder, recipient),
        swallowed(method, entry, QUEUE_KEYS) if method is not None else (),
        event,
        "register_nested_chats" if name == "register_nested_chats" else "initiate_chats",
    )


def made(builder: Builder, event: CallEvent, symbol: Symbol) -> None:
    """Note the group chat that a call builds, or the conversations that a function starts."""
    name = symbol.name.rpartition(".")[2]
    call = event.call
    if symbol.role == "group-chat":
        group_of(builder, call)
    elif generation_of(symbol.name) != "old":
        return
    elif name in QUEUES:
        _queue(builder, event, given(builder.bound(call, symbol), "chat_queue"), None)
    elif name in FUNCTIONS:
        arguments = builder.bound(call, symbol)
        chat = Chat(name, arguments, call.origin, swallowed=swallowed(symbol, arguments), event=event)
        chat.pattern = _pattern(builder, given(arguments, "pattern"))
        chat.members = _taking_part(builder, chat.pattern.arguments if chat.pattern is not None else arguments)
        builder.program.chats.append(chat)


def _pattern(builder: Builder, value: Value | None) -> Pattern | None:
    options = objects(value)
    call = constructed(options[0]) if len(options) == 1 else None
    symbol = builder.symbol(call) if call is not None else None
    if call is None or symbol is None or symbol.role != "pattern":
        return None
    return Pattern(symbol.name, builder.bound(call, symbol), call.origin)


def _taking_part(builder: Builder, arguments: Mapping) -> tuple[Agent | None, ...] | None:
    """The agents of a pattern or swarm, its user included; None where they are not all known."""
    found = members(builder, arguments.get("agents"))
    if found is None:
        return None
    others = [given(arguments, key) for key in ("initial_agent", "user_agent")]
    named = [agent_of(builder, other) for other in others if other is not None and not is_known(other, None)]
    return tuple(dict.fromkeys([*found, *named]))
