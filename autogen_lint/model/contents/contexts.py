"""What agents remember: model contexts of 0.4+ and who holds them.

Sources: autogen-core 0.7.5 (``model_context``), autogen-agentchat 0.7.5 (``agents/_assistant_agent.py``).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from autogen_lint.catalog.query import bind
from autogen_lint.model.building.builder import constructed, identity, objects, qualified
from autogen_lint.model.entities import Agent, Team
from autogen_lint.model.program import Program
from autogen_lint.model.tools.handlers import in_handler
from autogen_lint.values.intent import Component, Literal
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Known

CONTEXT = "model_context"


@dataclass(slots=True, eq=False)
class SharedContext:
    """A context object with more than one holder, or one that is built anew for each request.

    `component` is another context with the same settings; None where these are not all literals.
    """

    origin: Origin
    holders: list[Agent | Team] = field(default_factory=list)
    component: Component | None = None


def shared_contexts(program: Program) -> list[SharedContext]:
    """The contexts that several agents (or all requests) share."""
    held: dict[object, tuple[Call, list[Agent | Team]]] = {}
    everyone: list[Agent | Team] = [*program.agents, *program.teams]
    for holder in everyone:
        if holder.document:
            continue
        call = _context(program, holder)
        if call is not None:
            holders = held.setdefault(identity(call), (call, []))[1]
            if holder.origin not in {known.origin for known in holders}:
                holders.append(holder)
    return [
        SharedContext(call.origin, holders, _component(program, call))
        for call, holders in held.values()
        if len(holders) > 1 or _in_every_request(program, call, holders)
    ]


def _context(program: Program, holder: Agent | Team) -> Call | None:
    """The one context object that an agent is given."""
    options = objects(holder.arguments.get(CONTEXT))
    call = constructed(options[0]) if len(options) == 1 else None
    if call is None or program.catalog.role(program.catalog.canonical(qualified(call) or "") or "") != "context":
        return None
    return call


def _in_every_request(program: Program, call: Call, holders: list[Agent | Team]) -> bool:
    """Whether a handler builds the holder and finds the context at module level."""
    built = {identity(event.call): event for event in program.trace.calls if event.call.receiver is None}
    origin = built.get(identity(call))
    if origin is None or origin.stack:
        return False
    places = {holder.origin for holder in holders}
    events = [event for event in program.trace.calls if event.call.origin in places]
    return any(in_handler(event, program.handlers) for event in events)


def _component(program: Program, call: Call) -> Component | None:
    name = program.catalog.canonical(qualified(call) or "")
    symbol = program.catalog.symbol(name) if name is not None else None
    if name is None or symbol is None or call.base:
        return None
    arguments = bind(symbol, call.arguments, call.origin)
    literals: dict[str, Literal] = {}
    for key, entry in arguments.entries.items():
        if not (isinstance(entry.value, Known) and isinstance(entry.value.value, (int, float, str, type(None)))):
            return None
        literals[key] = entry.value.value
    return Component(name, "chat_completion_context", literals) if arguments.rest is None else None
