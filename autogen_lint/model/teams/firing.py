"""Which termination conditions can never fire in their team, and which fire before any agent speaks.

Sources: autogen-agentchat 0.7.5, ``conditions/_terminations.py``, ``base/_termination.py`` and
``teams/_group_chat/_base_group_chat_manager.py``: conditions get the task first, then each agent's answer with its
inner events. ``MagenticOneGroupChat`` gives them no task.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.behaviour import changed
from autogen_lint.model.building.builder import same_object
from autogen_lint.model.entities import Condition, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least
from autogen_lint.model.teams.graphs import GRAPH_FLOW
from autogen_lint.model.teams.membership import all_plain, handoffs, members, names, tool_names
from autogen_lint.model.teams.stops import count, has_turn_limit, leaves
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Call,
    Function,
    Instance,
    Known,
    Mapping,
    Sequence,
    Text,
    Unknown,
    Value,
    alternatives,
    is_known,
    string,
)

CONDITIONS = "autogen_agentchat.conditions."
USER = "user"
"""The source of a task that is given as a text."""


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What is certain of one condition in a team, with the reason, a clause for messages."""

    condition: Condition
    because: str


def short(condition: Condition) -> str | None:
    """The class of a single condition of the library, without its module; None for all others."""
    if condition.mistake or condition.parts or not condition.cls.startswith(CONDITIONS):
        return None
    return condition.short if not isinstance(condition.value, Instance) else None


def dead(program: Program, team: Team) -> list[Verdict]:
    """The conditions of a team that can never fire in it."""
    return list(_verdicts(team.condition, lambda leaf: _never(program, team, leaf)))


def instant(program: Program, team: Team) -> list[Verdict]:
    """The conditions of a team that end each run of it before an agent has spoken."""
    if team.condition is None or not looks_at_task(team):
        return []
    found = list(_verdicts(team.condition, lambda leaf: _at_once(team, leaf)))
    certain = {id(one.condition) for one in found}
    return found if _holds(team.condition, certain, instantly=True) else []


def looks_at_task(team: Team) -> bool:
    """Whether the conditions of a team are asked about the task, before an agent speaks."""
    return team.short not in {"MagenticOneGroupChat", "MagenticOne"}


def holds_at_once(condition: Condition, fired: Iterable[Condition]) -> bool:
    """Whether a condition ends the run when these of its parts fire."""
    return _holds(condition, {id(one) for one in fired}, instantly=True)


def is_endless(team: Team, verdicts: list[Verdict]) -> bool:
    """Whether those conditions that can never fire are all that could stop the team."""
    certain = {id(one.condition) for one in verdicts}
    if team.condition is None or has_turn_limit(team) is not False or team.cls == GRAPH_FLOW:
        return False
    return _holds(team.condition, certain, instantly=False)


def _verdicts(condition: Condition | None, ask: Callable[[Condition], str | None]) -> Iterator[Verdict]:
    for leaf in leaves(condition) if condition is not None else ():
        because = ask(leaf)
        if because is not None:
            yield Verdict(leaf, because)


def _holds(condition: Condition, certain: set[int], *, instantly: bool) -> bool:
    """Whether what is certain of leaves (firing at once, or never firing) is certain of the whole."""
    if id(condition) in certain:
        return True
    if not condition.parts or condition.mistake:
        return False
    answers = [_holds(part, certain, instantly=instantly) for part in condition.parts]
    return any(answers) if (condition.cls == "or") is instantly and condition.cls != "branches" else all(answers)


def _never(program: Program, team: Team, leaf: Condition) -> str | None:
    if leaf.cls == "or" and isinstance(leaf.value, Call) and not leaf.parts:
        return "it holds no condition"
    ask = _NEVER.get(short(leaf) or "")
    return ask(program, team, leaf) if ask is not None and leaf.arguments is not None else None


def _stop_message(program: Program, team: Team, leaf: Condition) -> str | None:
    if all_plain(program, team) is None:
        return None
    if team.cls == GRAPH_FLOW and not at_least(program.target, changed("graphflow sends no StopMessage")):
        return None
    return "no agent of the library sends a `StopMessage`"


def _source(program: Program, team: Team, leaf: Condition) -> str | None:
    """A source that is nobody's name."""
    assert leaf.arguments is not None
    key = "source" if short(leaf) == "TextMessageTermination" else "sources"
    given = leaf.arguments.get(key)
    wanted = texts(given)
    agents = members(program, team)
    known = names(agents) if agents is not None else None
    if not wanted or known is None:
        return None
    heard = known | _team_names(team) | _task_sources(team)
    within = string(given) if key == "sources" else None
    if any(name in within if within is not None else name in wanted for name in heard):
        return None
    shown = " or ".join(f"`{one}`" for one in wanted)
    return f"nobody in the team is called {shown} ({_listed(known)})"


def _handoff(program: Program, team: Team, leaf: Condition) -> str | None:
    assert leaf.arguments is not None
    target = string(leaf.arguments.get("target"))
    agents = all_plain(program, team)
    if target is None or agents is None:
        return None
    known = [handoffs(agent) for agent in agents]
    if any(one is None or target in one for one in known) or any(is_handoff_task(run) for run in team.runs):
        return None
    others = sorted({name for one in known if one is not None for name in one})
    having = f"they hand over to {_listed(others)}" if others else "none of them has `handoffs`"
    return f"no agent of the team hands over to `{target}`: {having}"


def _function_call(program: Program, team: Team, leaf: Condition) -> str | None:
    assert leaf.arguments is not None
    name = string(leaf.arguments.get("function_name"))
    agents = all_plain(program, team)
    if name is None or agents is None:
        return None
    known = [tool_names(agent) for agent in agents]
    if any(one is None or name in one for one in known):
        return None
    others = sorted({tool for one in known if one is not None for tool in one})
    return f"no agent of the team has a tool `{name}`" + (f" (there is {_listed(others)})" if others else "")


def _functional(program: Program, team: Team, leaf: Condition) -> str | None:
    assert leaf.arguments is not None
    function = leaf.arguments.get("func")
    if not isinstance(function, Function):
        return None
    given = Arguments(tuple(Unknown(p.origin, "parameter", p.name) for p in function.parameters[:1]))
    results = list(alternatives(function.invoke(given)))
    if not results or not all(_is_not_true(result) for result in results):
        return None
    if all(is_known(result, None) for result in results):
        return "its function returns nothing"
    return "its function never returns `True` itself, and other true values do not count"


def _is_not_true(value: Value) -> bool:
    value = same_object(value)
    if isinstance(value, Known):
        return value.value is not True
    if isinstance(value, (Sequence, Mapping)):
        return True
    return isinstance(value, Call) and value.receiver is None and value.callee in _NOT_BOOL


_NOT_BOOL = frozenset({"re.search", "re.match", "re.fullmatch", "re.findall", "len", "sum", "str", "list"})


def _external(program: Program, team: Team, leaf: Condition) -> str | None:
    """A condition that nobody sets: its file has no name for it, or the whole program was seen and does not."""
    if not isinstance(leaf.value, Call) or leaf.value.subclass is not None:
        return None  # the class of the project may set itself
    if team.document:
        return None if team.runs else "what is loaded from a file has no name by which to call `set()`"
    made = next(iter(program.calls.making(leaf.value)), None)
    if made is None:
        return None
    if made.target is None:
        return "nothing else holds it, so that nobody can call `set()`"
    whole = any(not run.event.stack or run.event.stack[0].site is not None for run in team.runs)
    touched = program.once(_touched)
    seen_by = [event for event in (*touched.get(leaf.value.identity, ()), *touched[_ANY]) if event is not made]
    return "nothing calls its `set()`" if whole and not seen_by else None


_ANY = object()
"""Among the identities of objects: an object of the project may hold any of them."""


def _touched(program: Program) -> dict[object, list[CallEvent]]:
    """The calls of methods of each object, by its identity, and those that may hand it to code that is not seen."""
    touched: dict[object, list[CallEvent]] = {_ANY: []}
    for event in program.trace.calls:
        for value in _touched_by(program, event.call):
            for option in alternatives(value):
                if isinstance(option, Call):
                    touched.setdefault(option.identity, []).append(event)
            if isinstance(value, Instance) and value is not event.call.receiver:
                touched[_ANY].append(event)
    return touched


def _touched_by(program: Program, call: Call) -> Iterator[Value]:
    if call.receiver is not None:
        yield call.receiver
    symbol = program.catalog.symbol(call.callee) if call.receiver is None else None
    if symbol is None or symbol.role not in {"team", "condition"}:
        yield from call.arguments.positional
        yield from (entry.value for entry in call.arguments.keywords.values())


_NEVER: dict[str, Callable[[Program, Team, Condition], str | None]] = {
    "StopMessageTermination": _stop_message,
    "SourceMatchTermination": _source,
    "TextMentionTermination": _source,
    "TextMessageTermination": _source,
    "HandoffTermination": _handoff,
    "FunctionCallTermination": _function_call,
    "FunctionalTermination": _functional,
    "ExternalTermination": _external,
}


def _at_once(team: Team, leaf: Condition) -> str | None:
    if leaf.cls == "and" and isinstance(leaf.value, Call) and not leaf.parts:
        return "it holds no condition, so that all of them have fired"
    ask = _INSTANT.get(short(leaf) or "")
    return ask(team, leaf.arguments) if ask is not None and leaf.arguments is not None else None


def _max_messages(team: Team, arguments: Mapping) -> str | None:
    limit = count(arguments.get("max_messages"))
    if limit is None:
        return None
    if limit <= 0:
        return f"{limit:g} messages are reached before the first"
    sizes = [_task_size(run) for run in team.runs]
    if not sizes:
        return "the task is the first message" if limit <= 1 else None
    if any(size is None for size in sizes):
        return None
    least = min(size for size in sizes if size is not None)
    if least < limit or least == 0:
        return None
    return "the task is the first message" if limit <= 1 else f"the task alone has {least} messages"


def _tokens(team: Team, arguments: Mapping) -> str | None:
    for key in ("max_total_token", "max_prompt_token", "max_completion_token"):
        limit = count(arguments.get(key))
        if limit is not None and limit <= 0:
            return f"{limit:g} tokens are used before the first call"
    return None


def _timeout(team: Team, arguments: Mapping) -> str | None:
    limit = count(arguments.get("timeout_seconds"))
    return f"{limit:g} s are over when the task arrives" if limit is not None and limit <= 0 else None


def _mention(team: Team, arguments: Mapping) -> str | None:
    heard = texts(arguments.get("sources"))
    everyone = _is_missing(arguments.get("sources")) or (heard is not None and USER in heard and _all_tasks(team))
    return "every text holds the empty text" if string(arguments.get("text")) == "" and everyone else None


def _sources(team: Team, arguments: Mapping) -> str | None:
    wanted = texts(arguments.get("sources"))
    if wanted is None or USER not in wanted or not _all_tasks(team):
        return None
    return f"a task given as a text comes from `{USER}`"


def _text_message(team: Team, arguments: Mapping) -> str | None:
    source = arguments.get("source")
    if not (_is_missing(source) or string(source) == USER) or not _all_tasks(team):
        return None
    return "the task is a text message" + ("" if _is_missing(source) else f" of `{USER}`")


_INSTANT: dict[str, Callable[[Team, Mapping], str | None]] = {
    "MaxMessageTermination": _max_messages,
    "TokenUsageTermination": _tokens,
    "TimeoutTermination": _timeout,
    "TextMentionTermination": _mention,
    "SourceMatchTermination": _sources,
    "TextMessageTermination": _text_message,
}


def texts(value: Value) -> list[str] | None:
    """The texts of a list that is wholly known, or the one text that stands in its place."""
    if string(value) is not None:
        return [string(value) or ""]
    if not isinstance(value, Sequence) or value.rest is not None:
        return None
    found = [string(item) for item in value.items]
    return [one for one in found if one is not None] if None not in found else None


def _is_missing(value: Value) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and value.value is None)


def _listed(texts: frozenset[str] | list[str]) -> str:
    return ", ".join(f"`{text}`" for text in sorted(texts))


def _team_names(team: Team) -> set[str]:
    """Sources of messages that the manager of a team sends."""
    return {"MagenticOneOrchestrator", team.short, *(texts(team.arguments.get("name")) or ())}


def _task_sources(team: Team) -> set[str]:
    """Whose messages the tasks of a team are, as far as that is known."""
    found = {USER}
    for run in team.runs:
        for item in task_items(run.arguments.get("task")):
            if isinstance(item, Call):
                found.update(filter(None, [string(item.arguments.get("source"))]))
    return found


def task_items(value: Value) -> Iterator[Value]:
    """The messages or texts that a task is made of."""
    for option in alternatives(value):
        plain = same_object(option)
        if isinstance(plain, Sequence):
            yield from plain.items
        else:
            yield plain


def _task_size(run: Run) -> int | None:
    """How many messages a task is; None where that is not known."""
    sizes = {_size(option) for option in alternatives(run.arguments.get("task"))}
    return sizes.pop() if len(sizes) == 1 else None


def _size(value: Value) -> int | None:
    value = same_object(value)
    if isinstance(value, Absent):
        return 0
    if isinstance(value, Known):
        return None if value.value is None else 1
    if isinstance(value, Sequence):
        return len(value.items) if value.rest is None else None
    return None if isinstance(value, Unknown) and value.reason in {"star-arguments", "open-mapping"} else 1


def _all_tasks(team: Team) -> bool:
    """Whether every run that is seen begins with a text as its task, a message of ``user``."""
    return all(is_text_task(run.arguments.get("task")) for run in team.runs)


def is_text_task(value: Value) -> bool:
    """Whether a task is surely a text."""
    return all(_is_text(same_object(option)) for option in alternatives(value))


def _is_text(value: Value) -> bool:
    if isinstance(value, Known):
        return isinstance(value.value, str)
    if isinstance(value, Unknown):
        return value.type in {"str", "builtins.str"}
    return isinstance(value, Text) or (isinstance(value, Call) and value.receiver is None and value.callee == "input")


def is_handoff_task(run: Run) -> bool:
    """Whether a run begins with a handoff."""
    items = list(task_items(run.arguments.get("task")))
    return any(isinstance(item, Call) and item.callee.endswith("HandoffMessage") for item in items)
