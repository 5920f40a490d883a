"""Calls that lead to model or HTTP requests, whoever makes them, with the configurations they use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.retries import sdk_requests, sdk_retries
from autogen_lint.model.building.builder import identity, qualified, same_object
from autogen_lint.model.entities import Agent, ModelConfig, Team
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Attribute, Call, Value, number

REPLIES = frozenset(
    {"generate_reply", "a_generate_reply", "generate_oai_reply", "a_generate_oai_reply", "send", "a_send"}
    | {"on_messages", "on_messages_stream"}
)
CREATES = frozenset({"create", "create_stream"})
RUNS = frozenset({"run", "a_run", "run_stream", "ask", "resume"})
_FUNCTIONS = frozenset(
    {"litellm.completion", "litellm.acompletion", "openai.chat.completions.create", "openai.responses.create"}
)


@dataclass(slots=True, eq=False)
class Request:
    """A call that makes one or more requests; `what` says it in words.

    `kind` is ``chat``, ``run``, ``team``, ``reply``, ``client``, ``sdk`` or ``http``. `attempts` is how often an SDK
    itself tries, where that is not a configuration's; `client` is the SDK's client or the HTTP session.
    """

    event: CallEvent
    kind: str
    what: str
    configs: tuple[ModelConfig, ...] = ()
    attempts: float | None = None
    client: Call | None = None


def requests(program: Program) -> list[Request]:
    """All calls of a program that lead to requests, in the order of its run."""
    found: dict[int, Request] = {}
    for request in [*_chats(program), *_runs(program), *_replies(program), *_clients(program), *_io(program)]:
        found.setdefault(id(request.event), request)
    return list(found.values())


def _chats(program: Program) -> Iterator[Request]:
    for chat in program.chats:
        if chat.event is not None and chat.entry_of != "register_nested_chats":
            members = [chat.sender, chat.recipient]
            if chat.group is not None:
                members += [*(chat.group.agents or ()), *chat.group.managers]
            yield Request(chat.event, "chat", f"`{chat.method}`", _models(members))


def _runs(program: Program) -> Iterator[Request]:
    for team in program.teams:
        for run in team.runs:
            if run.method == "resume":
                continue
            yield Request(run.event, "team", f"the team's `{run.method}`", _models(_members(team, set())))
    for agent in program.agents:
        for update in agent.updates:
            if agent.generation != "old" and update.call.callee in RUNS:
                yield Request(update, "run", f"`{update.call.callee}` of agent `{agent.label}`", tuple(agent.models))


def _members(team: Team, seen: set[int]) -> Iterator[Agent | None]:
    seen.add(id(team))
    for member in team.participants or ():
        if isinstance(member, Team):
            if id(member) not in seen:
                yield from _members(member, seen)
        else:
            yield member


def _replies(program: Program) -> Iterator[Request]:
    for agent in program.agents:
        for update in agent.updates:
            if update.call.callee in REPLIES:
                yield Request(update, "reply", f"`{update.call.callee}` of agent `{agent.label}`", tuple(agent.models))


def _models(agents: Iterable[Agent | None]) -> tuple[ModelConfig, ...]:
    found: dict[int, ModelConfig] = {}
    for agent in agents:
        for config in agent.models if agent is not None else ():
            found.setdefault(id(config), config)
    return tuple(found.values())


def _clients(program: Program) -> Iterator[Request]:
    built = {identity(config.value): config for config in program.models if config.generation != "old"}
    for event in program.calls.of(*_FUNCTIONS, *CREATES, *sdk_requests()):
        call = event.call
        if call.receiver is None:
            if call.callee in _FUNCTIONS:
                yield Request(
                    event, "sdk", f"`{call.callee}`", attempts=3 if call.callee.startswith("openai") else None
                )
            continue
        config = built.get(identity(same_object(call.receiver))) if call.callee in CREATES else None
        if config is not None:
            yield Request(event, "client", f"`{call.callee}` of the model client", (config,))
        elif call.callee in sdk_requests():
            yield from _sdk(event, call)


def _sdk(event: CallEvent, call: Call) -> Iterator[Request]:
    """``OpenAI().chat.completions.create(...)``."""
    client = _root(call.receiver)
    name = qualified(client) if client is not None else None
    fact = sdk_retries(name) if name is not None else None
    if client is None or fact is None:
        return
    given = client.arguments.keywords.get(fact[0])
    retries = number(given.value) if given is not None else fact[1] if client.arguments.rest is None else None
    attempts = retries + 1 if retries is not None else None
    yield Request(event, "sdk", f"`{call.callee}` of `{client.callee}`", attempts=attempts, client=client)


def _root(value: Value | None) -> Call | None:
    for _ in range(6):
        if not isinstance(value, Attribute):
            break
        value = value.base
    value = same_object(value) if value is not None else None
    return value if isinstance(value, Call) and qualified(value) is not None else None


def _io(program: Program) -> Iterator[Request]:
    for call in program.io_calls:
        row = program.catalog.io_row(call.api)
        if row.category == "http":
            receiver = call.event.call.receiver
            client = _root(receiver) if receiver is not None else None
            yield Request(call.event, "http", f"`{call.event.call.callee}`", client=client)
