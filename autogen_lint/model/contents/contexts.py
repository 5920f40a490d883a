"""What agents remember: model contexts of 0.4+ and who holds them.

Sources: autogen-core 0.7.5 (``model_context``), autogen-agentchat 0.7.5 (``agents/_assistant_agent.py``).
"""

from __future__ import annotations

from collections.abc import Hashable
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
    held: dict[object, tuple[Call, dict[Hashable, Agent | Team]]] = {}
    everyone: list[Agent | Team] = [*program.agents, *program.teams]
    for holder in everyone:
        if holder.document:
            continue
        call = _context(program, holder)
        if call is not None:
            held.setdefault(identity(call), (call, {}))[1].setdefault(holder.origin.key, holder)
    return [
        SharedContext(call.origin, list(holders.values()), _component(program, call))
        for call, holders in held.values()
        if len(holders) > 1 or _in_every_request(program, call, list(holders.values()))
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
    built = [event for event in program.calls.making(call) if event.call.receiver is None]
    if not built or built[-1].stack:
        return False
    events = (event for holder in holders for event in program.calls.at(holder.origin))
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
