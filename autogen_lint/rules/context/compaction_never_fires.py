"""AGL406: a compaction that nothing triggers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.query import bind
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.building.builder import constructed, qualified
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Call, Known, Mapping, Value, alternatives, number

_CONFIG = "ag2.KnowledgeConfig"
_TRIGGER = "ag2.compact.CompactTrigger"
_LIMITS = ("max_events", "max_tokens")


class CompactionNeverFires(Rule):
    """A compaction of the history is set up so that it never happens.

    ## What it does
    Looks for a `KnowledgeConfig` with `compact` and no `compact_trigger`, with a `CompactTrigger` whose limits are all
    0, and (a warning) with a trigger and nothing that compacts.

    ## Why it matters
    Without a trigger the first `ask` raises `AttributeError` after the model has answered: the reply is lost. With an
    empty trigger the history grows for ever, 2 messages with each question and more with each tool.

    ## Example
    ```python
    from ag2 import Agent, KnowledgeConfig
    from ag2.compact import TailWindowCompact
    from ag2.config import OpenAIConfig
    from ag2.knowledge import MemoryKnowledgeStore

    knowledge = KnowledgeConfig(store=MemoryKnowledgeStore(), compact=TailWindowCompact(target=50))
    agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60), knowledge=knowledge)
    ```

    ## Use instead
    ```python
    from ag2 import Agent, KnowledgeConfig
    from ag2.compact import CompactTrigger, TailWindowCompact
    from ag2.config import OpenAIConfig
    from ag2.knowledge import MemoryKnowledgeStore

    knowledge = KnowledgeConfig(
        store=MemoryKnowledgeStore(),
        compact=TailWindowCompact(target=50),
        compact_trigger=CompactTrigger(max_events=100),
    )
    agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60), knowledge=knowledge)
    ```

    ## Fix safety
    There is no fix: when to compact is for the author to say.

    ## Settings
    There are none.

    ## References
    - ag2 1.2.1, `agent.py` (`_CompactionMiddleware`), `compact.py`
    """

    code: ClassVar[str] = "AGL406"
    name: ClassVar[str] = "compaction-never-fires"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each knowledge configuration for its compaction and what triggers it."""
        for event in program.calls_of(_CONFIG):
            yield from _report(program, event.call.origin, _bound(program, event.call, _CONFIG))


def _report(program: Program, place: Origin, arguments: Mapping) -> Iterator[Report]:
    compact, trigger = arguments.get("compact"), arguments.get("compact_trigger")
    if _is_absent(trigger):
        if _is_given(compact):
            yield Report(
                place,
                "there is a `compact` and no `compact_trigger`: the first `ask` raises `AttributeError` and its reply "
                "is lost",
                help="add `compact_trigger=CompactTrigger(max_events=100)`",
            )
        return
    if _is_given(trigger) and _is_absent(compact):
        yield Report(
            place,
            "there is a `compact_trigger` and no `compact`: nothing is ever removed from the history",
            severity=Severity.WARNING,
            help="add `compact=TailWindowCompact(target=50)`, or drop the trigger",
        )
    call = constructed(trigger)
    if call is not None and _is_given(compact) and _is(program, call, _TRIGGER) and _never(program, call):
        yield Report(
            call.origin,
            "this `CompactTrigger` has no limit: it never fires, and the history grows for ever",
            help="give `max_events` or `max_tokens`",
        )


def _never(program: Program, call: Call) -> bool:
    arguments = _bound(program, call, _TRIGGER)
    return all(
        isinstance(option, Absent) or (number(option) is not None and (number(option) or 0) <= 0)
        for limit in _LIMITS
        for option in alternatives(arguments.get(limit))
    )


def _is(program: Program, call: Call, name: str) -> bool:
    return program.catalog.canonical(qualified(call) or "") == name


def _bound(program: Program, call: Call, name: str) -> Mapping:
    symbol = program.catalog.symbol(name)
    assert symbol is not None
    return bind(symbol, call.arguments, call.origin)


def _is_absent(value: Value) -> bool:
    return all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(value))


def _is_given(value: Value) -> bool:
    return all(constructed(option) is not None for option in alternatives(value))
