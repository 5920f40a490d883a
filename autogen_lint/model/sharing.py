"""Teams, agents and clients that live longer than what uses them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.entities import Agent, ModelConfig, OnLoop
from autogen_lint.model.handlers import in_handler
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """A team or agent that is built once, and where a handler runs it."""

    what: str
    origin: Origin
    run: Origin
    handler: OnLoop
    is_team: bool


def shared_across_requests(program: Program) -> Iterator[Shared]:
    """Teams and agents built when the module is loaded and run in a handler."""
    if not program.handlers:
        return
    made = {id(event.call.identity): event for event in program.trace.calls if _when_loaded(event)}
    for team in program.teams:
        for run in team.runs:
            handler = in_handler(run.event, program.handlers)
            if handler is not None and id(team.identity) in made and not _loads_state(program, team.identity):
                yield Shared(f"team `{team.short}`", team.origin, run.origin, handler, is_team=True)
    for agent, event in _talking(program):
        # agents of AG2 1.x begin anew with each `ask`
        handler = in_handler(event, program.handlers) if agent.generation != "ag2" else None
        if handler is not None and id(agent.identity) in made and not _loads_state(program, agent.identity):
            yield Shared(f"agent `{agent.label}`", agent.origin, event.call.origin, handler, is_team=False)


def _when_loaded(event: CallEvent) -> bool:
    """Whether a call is made while the module is loaded, in a function that it calls or not."""
    return not event.stack or event.stack[0].site is not None


def _talking(program: Program) -> Iterator[tuple[Agent, CallEvent]]:
    """The agents that runs and chats use, with the call that starts each."""
    for run in program.runs:
        if run.agent is not None:
            yield run.agent, run.event
    for chat in program.chats:
        for agent in (chat.sender, chat.recipient):
            if agent is not None and chat.event is not None:
                yield agent, chat.event


def _loads_state(program: Program, identity: object) -> bool:
    """Whether a state is loaded into the object, or it is reset, somewhere."""
    return any(event.call.callee in {"load_state", "reset", "on_reset"} for event in program.received(identity))


def unclosed_clients(program: Program) -> Iterator[tuple[ModelConfig, CallEvent]]:
    """Model clients of AutoGen 0.4+ that a coroutine builds and nothing closes."""
    made = {id(event.call.identity): event for event in program.trace.calls if event.stack}
    for model in program.models:
        if model.generation != "0.4" or not isinstance(model.value, Call) or model.document:
            continue
        event = made.get(id(model.value.identity))
        if event is None or not event.stack[-1].is_async or not _runs_in(program, event.stack[-1].identity):
            continue
        received = program.received(model.value.identity)
        if not any(one.call.callee in {"close", "__aenter__"} for one in received):
            yield model, event


def _runs_in(program: Program, function: object) -> bool:
    """Whether a function runs an agent or team itself: it builds its client for no one else."""
    return any(run.event.stack and run.event.stack[-1].identity is function for run in program.runs)
