"""What the rules on I/O calls without a time limit share: one report for each place, its words, severity and fix."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.query import IORow
from autogen_lint.diagnostics.finding import Change, Confidence, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import IOCall, Tool
from autogen_lint.model.program import Program
from autogen_lint.model.tools.io_limits import Limit, Verdict, literal_of, verdict
from autogen_lint.model.tools.io_mistakes import unread_keyword, wrong_place
from autogen_lint.model.tools.reach import label, steps
from autogen_lint.python.events import Frame
from autogen_lint.values.intent import Component, Literal, Replace, SetItem
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Call, Known, Mapping, Sequence, Value

_AGENTS = frozenset({"agent", "manager"})


@dataclass(frozen=True, slots=True)
class Waiting:
    """A family of I/O calls: `what` is waited for, `seconds` is what fixes write (the setting `setting`).

    `outside` is the severity of a call that no tool leads to, `inside` that of one in a tool, or, where
    `agent_classes` count, in a method of an agent class. Not `anywhere`: only programs that use AutoGen are looked at.
    """

    categories: frozenset[str]
    what: str
    setting: str
    seconds: float
    outside: Severity
    inside: Severity
    agent_classes: bool = False
    anywhere: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    call: IOCall
    row: IORow
    verdict: Verdict

    @property
    def called(self) -> str:
        """What is called, as it reads: ``requests.get``, ``Session.get``."""
        name = self.call.name
        return name if self.call.event.call.receiver is None else ".".join(name.split(".")[-2:])


def reports(program: Program, waiting: Waiting) -> Iterator[Report]:
    """A report for each place where a call of the family may wait without end."""
    by_place: dict[Origin, list[_Found]] = {}
    for call in program.io_calls:
        row = program.catalog.io_row(call.api)
        if row.category in waiting.categories and not _said_elsewhere(call, program):
            by_place.setdefault(call.origin, []).append(_Found(call, row, verdict(call, row, program)))
    for found in by_place.values():
        yield from _at_one_place(found, program, waiting)


def _said_elsewhere(call: IOCall, program: Program) -> bool:
    """Whether AGL513 or AGL514 says what is wrong with the call's timeout."""
    return wrong_place(call, program) is not None or unread_keyword(call, program) is not None


def _at_one_place(found: list[_Found], program: Program, waiting: Waiting) -> Iterator[Report]:
    """The reports on one call, which may have been reached with several arguments."""
    speaking = [one for one in found if one.verdict.speaks]
    passed_on = any(one.verdict.limit is Limit.SET for one in found)
    shown: dict[Origin, tuple[Report, Severity]] = {}
    if any(_ruff_says(one, program) for one in speaking) and not any(one.call.reached for one in speaking):
        return
    for one in sorted(speaking, key=lambda one: not one.call.reached):
        severity = _severity(one, program, waiting)
        site = one.call.event.stack[-1].site if one.call.event.stack else None
        if severity is None or (passed_on and one.verdict.limit is not Limit.OFF and site is None):
            continue
        report = _report(one, waiting, severity, site if passed_on else None)
        known = shown.get(report.origin)
        if known is None or known[1].rank < severity.rank:
            shown[report.origin] = (report, severity)
    for report, _ in shown.values():
        yield report


def _ruff_says(found: _Found, program: Program) -> bool:
    """Whether the project's own ruff reports the call: it looks at literal arguments of direct calls."""
    value = found.verdict.value
    if found.verdict.limit is Limit.OFF and not (isinstance(value, Known) and value.value is None):
        return False
    return program.said_by_ruff(found.call.name)


def _severity(found: _Found, program: Program, waiting: Waiting) -> Severity | None:
    row, limit = found.row, found.verdict.limit
    inside = bool(found.call.reached) or (waiting.agent_classes and _in_agent_class(found.call, program))
    if not inside and not waiting.anywhere and not program.uses_autogen:
        return None
    said = row.inside if inside else row.outside
    if said:
        return None if said == "off" else Severity(said)
    if limit is Limit.LONG:
        return Severity.INFO if inside else None
    severity = waiting.inside if inside else waiting.outside
    return min(severity, Severity.WARNING, key=lambda one: one.rank) if limit is Limit.PART else severity


def _in_agent_class(call: IOCall, program: Program) -> bool:
    """Whether the call is made in a method of a project class that is an agent."""
    owners = [frame.owner for frame in call.event.stack if frame.owner is not None]
    return any(program.catalog.role(base) in _AGENTS for owner in owners for base in owner.bases)


def _report(found: _Found, waiting: Waiting, severity: Severity, site: Origin | None) -> Report:
    call, limit = found.call, found.verdict
    reached = call.reached[0] if call.reached else None
    place, related = call.origin, way_to(reached)
    if limit.entry is not None and limit.value is not None:
        place = place_of(limit.entry, limit.value)
        if place is not limit.entry.origin:
            related = [*related, (call.origin, f"given to `{found.called}`")]
    elif site is not None:
        place, related = site, [*related, (call.origin, f"`{found.called}` is called here")]
    return Report(
        place,
        _message(found, waiting, reached[0] if reached else None),
        severity=severity,
        related=tuple(related),
        help=_help(found, waiting),
        remedy=_remedy(found, waiting) if limit.entry is not None or site is None else None,
        confidence=Confidence.HIGH if limit.sure else Confidence.MEDIUM,
    )


def way_to(reached: tuple[Tool, tuple[Frame, ...]] | None) -> list[tuple[Origin, str]]:
    """The way from a tool to a call, as related places: where it is registered, then each call on the way."""
    if reached is None:
        return []
    tool, frames = reached
    names = [tool.function.name if tool.function is not None else tool.name, *steps(tool, frames)]
    places = [(tool.origin, f"{label(tool)}" + (f" → `{names[-1]}`" if frames else " leads here"))]
    for caller, callee, frame in zip(names, names[1:], frames, strict=False):
        if frame.site is not None:
            places.append((frame.site, f"`{caller}` calls `{callee}`"))
    return places


def _message(found: _Found, waiting: Waiting, tool: Tool | None) -> str:
    row, limit, called = found.row, found.verdict.limit, f"`{found.called}`"
    then = f"{waiting.what} is waited for without end"
    parameter = row.limits[0] if row.limits else ""
    lacks = f"has no {_named(parameter)}"
    if limit is Limit.OFF:
        key = found.verdict.entry.key if found.verdict.entry is not None else parameter
        said = f"{called}: `{key}` is switched off: {then}"
    elif limit is Limit.LONG:
        said = f"{called} {lacks} of yours: it may wait {row.meaning}"
    elif not parameter and limit is Limit.NONE:
        said = f"{called} takes no timeout: {then}"
    elif limit is Limit.PART:
        lacks = lacks if parameter else "limits the connection only"
        said = f"{called} {lacks}: a query that is not answered is waited for without end"
    else:
        said = f"{called} {lacks}: {then}"
    return f"{said}, and {label(tool)} with it" if tool is not None else said


def _named(parameter: str) -> str:
    """A parameter as a sentence names it; ``a.b`` is the key `b` of `a`."""
    holder, _, key = parameter.rpartition(".")
    if holder:
        return f"`{key}` in its `{holder}`"
    return "timeout" if parameter == "timeout" else f"`{parameter}`"


def _help(found: _Found, waiting: Waiting) -> str:
    fix = _parameters(found)
    if found.row.instead or not fix:
        return found.row.instead or f"give it a limit: {found.row.bounds}"
    written = ", ".join(f"{name}={_number(found.row, waiting)}" for name in fix)
    return f"add `{written}`, or your own `{waiting.setting}`"


def _parameters(found: _Found) -> tuple[str, ...]:
    """The parameters that a fix writes; some depend on the text of an argument."""
    for choice in found.row.fix_for:
        texts = [literal_of(entry.value) or "" for entry in found.call.arguments.entries.values()]
        if any(re.search(choice["pattern"], text) for text in texts):
            return tuple(choice["fix"])
    return found.row.fix


def _number(row: IORow, waiting: Waiting) -> float:
    value = waiting.seconds * 1000 if row.unit == "ms" else waiting.seconds
    return int(value) if value == int(value) else value


def _remedy(found: _Found, waiting: Waiting) -> Remedy | None:
    value = _number(found.row, waiting)
    if found.verdict.limit is Limit.OFF:
        return _replacement(found, value)
    changes = tuple(_change(found.call, name, value) for name in _parameters(found))
    title = ", ".join(f"`{name}={value}`" for name in _parameters(found))
    return Remedy(f"set {title}", changes, Safety.SAFE) if changes else None


def _change(call: IOCall, parameter: str, value: Literal) -> Change:
    name, _, key = parameter.partition(".")
    if not key:
        return Change(call.origin, SetItem(name, value))
    given = call.arguments.get(name)
    if isinstance(given, (Mapping, Call)) and name in call.arguments:
        return Change(given.origin, SetItem(key, value))
    return Change(call.origin, SetItem(name, {key: value}))


def _replacement(found: _Found, value: float) -> Remedy | None:
    """A number in the place of what switches the limit off."""
    off = _scalar(found.verdict.value)
    if off is None or not found.row.fix:
        return None
    new: Literal = value
    if found.row.component and off is found.verdict.value:
        cls, _, parameter = found.row.component.rpartition(".")
        new = Component(cls, "", {parameter: value})
    return Remedy(f"set it to {value}", (Change(off.origin, Replace(new)),), Safety.SAFE)


def _scalar(value: Value | None) -> Known | None:
    """The ``None`` or 0 in a value: itself, in a tuple, or in what makes a timeout object."""
    if isinstance(value, Known):
        return value
    inner: Iterable[Value] = ()
    if isinstance(value, Sequence):
        inner = value.items
    elif isinstance(value, Call):
        inner = (*value.arguments.positional, *(entry.value for entry in value.arguments.keywords.values()))
    return next((one for one in inner if isinstance(one, Known) and not one.value), None)
