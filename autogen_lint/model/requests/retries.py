"""How often one request is made: the layers of retries round it, and what each makes of a failure.

Sources: tenacity 9.1, backoff 2.2, stamina 25.1 (signatures and runs), openai ``_base_client.py``, urllib3 ``Retry``,
ag2 1.2.1 ``middleware/builtin/llm_retry.py``, as recorded in the catalog's retry facts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.catalog.retries import RetryTool, never_stops, retry_tool, stop_attempts, stops_by_clock
from autogen_lint.catalog.timeouts import TimeoutFact
from autogen_lint.model.building.builder import given, identity, qualified
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import Request
from autogen_lint.model.requests.limits import holders
from autogen_lint.model.target import Target
from autogen_lint.python.events import Attempt, CallEvent, Frame, Handler, Loop
from autogen_lint.source.span import Span
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Call,
    Entry,
    Known,
    Mapping,
    Operation,
    Ref,
    Value,
    alternatives,
    number,
)

_LEAVES = frozenset({"break", "return", "return value", "raise"})


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Something that makes a request again: `attempts` in all, infinity without end, None where not known."""

    what: str
    attempts: float | None
    origin: Origin
    kind: str


def layers(program: Program, event: CallEvent) -> list[Layer]:
    """The decorators, loops and iterators round a call that try it again, outermost first."""
    found = list(_of_depth(event, 0))
    for index, frame in enumerate(event.stack, 1):
        found += _of_frame(program, frame)
        found += _of_depth(event, index)
    return found


def _of_frame(program: Program, frame: Frame) -> Iterator[Layer]:
    for decoration in program.trace.decorations:
        if decoration.function.identity is not None and decoration.function.identity == frame.identity:
            found = retry_of(decoration.decorator)
            if found is not None:
                tool, attempts = found
                place = decoration.place or decoration.decorator.origin
                yield Layer(f"`@{tool.name}`", attempts, place, "decorator")


def _of_depth(event: CallEvent, depth: int) -> Iterator[Layer]:
    here = [one for one in event.around if one.depth == depth]
    for index, one in enumerate(here):
        if not isinstance(one, Loop):
            continue
        tool = retry_of(one.iterable) if one.iterable is not None else None
        if tool is not None:
            yield Layer(f"`{tool[0].name}`", tool[1], one.origin, "iterator")
            continue
        attempt = next((a for a in here[index + 1 :] if isinstance(a, Attempt) and repeats(one, a, event)), None)
        if attempt is not None:
            endless = one.rounds is None and is_endless(one)
            yield Layer("the loop", math.inf if endless else one.rounds, one.origin, "loop")


def retry_of(value: Value) -> tuple[RetryTool, float | None] | None:
    """The retry tool that a decorator or iterable is, and how many attempts it makes."""
    if isinstance(value, Ref):
        tool = retry_tool(value.name)
        return (tool, _default(tool)) if tool is not None else None
    name = qualified(value) if isinstance(value, Call) else None
    tool = retry_tool(name) if name is not None else None
    if tool is None or not isinstance(value, Call):
        return None
    return tool, _attempts(tool, value)


def _default(tool: RetryTool) -> float:
    return math.inf if tool.default is None else tool.default


def _attempts(tool: RetryTool, call: Call) -> float | None:
    arguments = call.arguments
    if arguments.rest is not None:
        return None
    if tool.stop is not None:
        stop = arguments.keywords.get(tool.stop)
        return math.inf if stop is None else _stop_attempts(stop.value)
    entry = arguments.keywords.get(tool.tries or "")
    clocked = any(clock in arguments.keywords for clock in tool.clocks)
    if entry is None:
        return None if clocked and tool.default is None else _default(tool)
    if isinstance(entry.value, Known) and (entry.value.value is None or (number(entry.value) or 0) < 0):
        return None if clocked or tool.bounded else math.inf
    return number(entry.value)


def _stop_attempts(value: Value) -> float | None:
    """The attempts of ``stop_after_attempt(5)``, also in ``a | b``: the tightest that is known."""
    if isinstance(value, Operation) and value.operator == "|":
        known = [n for n in map(_stop_attempts, value.operands) if n is not None]
        return min(known) if known and min(known) != math.inf else None
    name = value.name if isinstance(value, Ref) else qualified(value) if isinstance(value, Call) else None
    if name is None or stops_by_clock(name):
        return None
    if never_stops(name):
        return math.inf
    parameter = stop_attempts(name)
    if parameter is None or not isinstance(value, Call):
        return None
    return number(value.arguments.get(*parameter))


def repeats(loop: Loop, attempt: Attempt, event: CallEvent) -> bool:
    """Whether a loop makes a failed call again: success leaves the loop, some handler goes on with the next round."""
    if loop.kind not in {"for", "while", "async for"} or not any(goes_on(handler) for handler in attempt.handlers):
        return False
    return leaves_on_success(loop, attempt, event)


def goes_on(handler: Handler) -> bool:
    """Whether a handler lets the next round begin: nothing in it leaves for certain."""
    return not _LEAVES & set(handler.does)


def leaves_on_success(loop: Loop, attempt: Attempt, event: CallEvent) -> bool:
    """Whether a way out of the loop follows the call: in the ``try`` itself, in its ``else`` or after it."""
    place = call_place(event, loop)
    if place is None or place.text is not attempt.origin.text:
        return False
    own = Span(attempt.first.span.start, attempt.last.span.end)
    handlers_leave = any(handler.exits & {"break", "return"} for handler in attempt.handlers)
    for way in loop.exits:
        span = way.origin.span
        if way.kind == "raise" or span.end < place.span.end:
            continue
        inside = own.contains(span)
        after = span.start >= attempt.origin.span.end
        if inside or after or (attempt.origin.span.contains(span) and not handlers_leave):
            return True
    return is_flag_loop(loop)


def call_place(event: CallEvent, loop: Loop) -> Origin | None:
    """Where in the loop's own function the call is made, directly or through functions of the project."""
    if len(event.stack) > loop.depth:
        return event.stack[loop.depth].site
    return event.call.origin


def is_flag_loop(loop: Loop) -> bool:
    """``while not done:`` with a name that the body sets."""
    return loop.kind == "while" and len(loop.names) == 1 and bool(loop.names & loop.assigned) and not loop.forever


def is_endless(loop: Loop) -> bool:
    """Whether nothing counts or times the rounds of a ``while``."""
    if loop.kind != "while" or not (loop.forever or is_flag_loop(loop)):
        return False
    steps = loop.counted | frozenset(loop.grown)
    if steps & loop.names:
        return False
    return not any(way.kind == "raise" or way.names & steps or way.names & _CLOCKS for way in loop.exits)


_CLOCKS = frozenset({"time", "monotonic", "perf_counter", "deadline", "now", "start", "started", "elapsed", "timeout"})


@dataclass(frozen=True, slots=True, eq=False)
class ClientAttempts:
    """How often a client tries one request: `entry` is the setting where it is written, in `holder`."""

    attempts: float | None
    holder: Mapping
    fact: TimeoutFact
    entry: Entry | None = None


def client_attempts(config: ModelConfig, target: Target) -> list[ClientAttempts]:
    """The attempts of each entry of a configuration (of the client itself in the new generations)."""
    found: list[ClientAttempts] = []
    for holder, fact in holders(config, target):
        entry = _retry_entry(config, holder, fact)
        if entry is None:
            known = holder.rest is None and config.settings.rest is None
            found.append(ClientAttempts(fact.attempts if known else None, holder, fact))
            continue
        retries = [number(option) for option in alternatives(entry.value) if not isinstance(option, Absent)]
        whole = retries and all(n is not None and n >= 0 for n in retries)
        attempts = max(n for n in retries if n is not None) + 1 if whole else None
        found.append(ClientAttempts(attempts, holder, fact, entry))
    return found


def _retry_entry(config: ModelConfig, holder: Mapping, fact: TimeoutFact) -> Entry | None:
    if fact.retries is None:
        return None
    return holder.entries.get(fact.retries) or config.settings.entries.get(fact.retries)


def own_attempts(request: Request, program: Program) -> float | None:
    """How often the client of a request tries it, of several the most patient; None where that is not known."""
    if request.kind == "http":
        return adapter_attempts(request, program)
    if request.kind == "sdk":
        return request.attempts
    found = [one.attempts for config in request.configs for one in client_attempts(config, program.target)]
    return max((n for n in found if n is not None), default=None)


def adapter_attempts(request: Request, program: Program) -> float | None:
    """The attempts of a session with a mounted adapter: ``session.mount("https://", HTTPAdapter(max_retries=3))``."""
    if request.client is None:
        return None
    own = identity(request.client)
    for event in program.calls.of("mount"):
        call = event.call
        if call.receiver is not None and identity(call.receiver) == own:
            adapter = call.arguments.get("adapter", 1)
            retries = adapter.arguments.get("max_retries") if isinstance(adapter, Call) else None
            total = _total(retries) if retries is not None else None
            return total + 1 if total is not None else None
    return None


def _total(value: Value) -> float | None:
    if isinstance(value, Call) and (qualified(value) or "").rpartition(".")[2] == "Retry":
        total = value.arguments.get("total", 0)
        return 10 if total is None else number(total)
    return number(value)


def middleware_retries(program: Program) -> Iterator[tuple[Layer, tuple[ModelConfig, ...]]]:
    """The ``RetryMiddleware`` of AG2 1.x agents, with the configurations whose calls it repeats."""
    for agent in program.agents:
        if agent.generation != "ag2":
            continue
        held = given(agent.arguments, "middleware")
        for item in getattr(held, "items", ()):
            name = program.catalog.canonical(qualified(item) or "") if isinstance(item, Call) else None
            if name == "ag2.middleware.RetryMiddleware" and isinstance(item, Call):
                retries = item.arguments.get("max_retries", 0)
                count = 3 if retries is None else number(retries)
                layer = Layer("`RetryMiddleware`", None if count is None else count + 1, item.origin, "middleware")
                yield layer, tuple(agent.models)
