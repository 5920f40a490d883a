"""Teams, agents and clients that live longer than what uses them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from enum import Enum

from autogen_lint.model.entities import Agent, Chat, ModelConfig, OnLoop
from autogen_lint.model.program import Program
from autogen_lint.model.tools.handlers import in_handler
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Call, Known

_OF_PAIRS = frozenset({"initiate_chat", "a_initiate_chat", "initiate_chats", "a_initiate_chats", "run", "a_run"})


class Sharing(Enum):
    """What a request has of another one."""

    TEAM = "running"
    HISTORY = "history"
    AT_ONCE = "at once"


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """A team, agent or pair of agents that is built once, and where a handler runs it."""

    what: str
    origin: Origin
    run: Origin
    handler: OnLoop
    then: Sharing
    pair: bool = False


def shared_across_requests(program: Program) -> Iterator[Shared]:
    """Teams and agents built when the module is loaded and run in a handler."""
    if not program.handlers:
        return
    made = {id(event.call.identity): event for event in program.trace.calls if _when_loaded(event)}
    for team in program.teams:
        for run in team.runs:
            handler = in_handler(run.event, program.handlers)
            if handler is not None and id(team.identity) in made and not _loads_state(program, team.identity):
                yield Shared(f"team `{team.short}`", team.origin, run.origin, handler, Sharing.TEAM)
    for run in program.runs:
        # agents of AG2 1.x begin anew with each `ask`
        agent, handler = run.agent, in_handler(run.event, program.handlers)
        if agent is None or agent.generation == "ag2" or handler is None or id(agent.identity) not in made:
            continue
        if not _loads_state(program, agent.identity):
            yield Shared(f"agent `{agent.label}`", agent.origin, run.event.call.origin, handler, Sharing.HISTORY)
    yield from _shared_chats(program, made)


def _shared_chats(program: Program, made: Container[int]) -> Iterator[Shared]:
    """The chats of agents that are built when the module is loaded: messages are kept for each pair of agents."""
    for chat in program.chats:
        agents = _pair(chat)
        handler = in_handler(chat.event, program.handlers) if chat.event is not None and agents else None
        if handler is None or any(
            id(agent.identity) not in made or _loads_state(program, agent.identity) for agent in agents
        ):
            continue
        cleared = chat.arguments.get("clear_history")
        kept = isinstance(cleared, Known) and cleared.value is False
        # a chat that blocks the event loop is over before the next request begins, which clears it
        if kept or not (handler.on_loop and not chat.method.startswith("a_")):
            then = Sharing.HISTORY if kept else Sharing.AT_ONCE
            names = " and ".join(f"`{agent.label}`" for agent in agents)
            what = f"agents {names}" if len(agents) > 1 else f"agent {names}"
            yield Shared(what, agents[-1].origin, chat.origin, handler, then, pair=len(agents) > 1)


def _pair(chat: Chat) -> list[Agent]:
    """The agents whose common messages a chat uses; one with whom its own executor speaks (``agent.run()``)."""
    if chat.method not in _OF_PAIRS or chat.sender is None:
        return []
    if chat.recipient is not None:
        return [chat.sender, chat.recipient]
    alone = isinstance(chat.arguments.get("recipient"), Absent) and chat.method.endswith("run")
    return [chat.sender] if alone else []


def _when_loaded(event: CallEvent) -> bool:
    """Whether a call is made while the module is loaded, in a function that it calls or not."""
    return not event.stack or event.stack[0].site is not None


def _loads_state(program: Program, identity: object) -> bool:
    """Whether a state is loaded into the object, or it is reset, somewhere."""
    return any(event.call.callee in {"load_state", "reset", "on_reset"} for event in program.received(identity))


def unclosed_clients(program: Program) -> Iterator[tuple[ModelConfig, CallEvent]]:
    """Model clients of AutoGen 0.4+ that a coroutine builds and nothing closes."""
    for model in program.models:
        if model.generation != "0.4" or not isinstance(model.value, Call) or model.document:
            continue
        event = next((event for event in reversed(program.calls.making(model.value)) if event.stack), None)
        if event is None or not event.stack[-1].is_async or not _runs_in(program, event.stack[-1].identity):
            continue
        received = program.received(model.value.identity)
        if not any(one.call.callee in {"close", "__aenter__"} for one in received):
            yield model, event


def _runs_in(program: Program, function: object) -> bool:
    """Whether a function runs an agent or team itself: it builds its client for no one else."""
    return any(run.event.stack and run.event.stack[-1].identity is function for run in program.runs)
