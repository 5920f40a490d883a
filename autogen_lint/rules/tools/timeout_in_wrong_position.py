"""AGL514: a number that was meant to be a timeout and is something else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.io import ANYWHERE
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.io_mistakes import WrongPlace, wrong_place
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import way_to
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import NameArgument


class TimeoutInWrongPosition(Rule):
    """A number stands where a call takes no timeout.

    ## What it does
    Reports numbers in positions that take something else: `queue.get(5)` and `lock.acquire(5)` (`block`),
    `urlopen(url, 5)` and `requests.get(url, 5)` (the data), `subprocess.run(cmd, 5)` (the buffer size),
    `communicate(5)` (the input), `SMTP(host, 25, 5)`, `FTP(host, 5)`, `HTTPConnection(host, 5)`,
    `SSHClient.connect(host, 22, 5)`. Numbers that make sense where they stand are left alone: 0 and 1 for `block`,
    buffer sizes, port numbers. In files that have nothing to do with AutoGen only calls over the network are looked
    at.

    ## Why it matters
    The call has no timeout although its author thinks so: `queue.get(2)`, `lock.acquire(2)`, `subprocess.run(cmd, 5)`
    and `communicate(1)` still waited when they were stopped. Others raise TypeError on the first call. No other linter
    reports this.

    ## Example
    ```python
    import queue

    answers = queue.Queue()
    answer = answers.get(5)

    from autogen import AssistantAgent

    writer = AssistantAgent("writer", llm_config=False)
    ```

    ## Use instead
    ```python
    import queue

    answers = queue.Queue()
    answer = answers.get(timeout=5)

    from autogen import AssistantAgent

    writer = AssistantAgent("writer", llm_config=False)
    ```

    ## Fix safety
    Safe: the number gets the name `timeout=`, as its author meant it.

    ## Settings
    None.

    ## References
    - signatures of CPython 3.11, requests 2.34, httpx 0.28, paramiko 5.1; each was run
    """

    code: ClassVar[str] = "AGL514"
    name: ClassVar[str] = "timeout-in-wrong-position"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each call which number it gives to what."""
        seen = set()
        for call in program.io_calls:
            found = wrong_place(call, program)
            row = program.catalog.io_row(call.api)
            if found is None or call.origin in seen or (row.category not in ANYWHERE and not program.uses_autogen):
                continue
            seen.add(call.origin)
            yield _report(found)


def _report(found: WrongPlace) -> Report:
    call, entry = found.call, found.entry
    own = call.origin.text is found.value.origin.text and call.origin.span.contains(found.value.origin.span)
    called = call.name if call.event.call.receiver is None else ".".join(call.name.split(".")[-2:])
    what = f"`{entry.takes}`" if entry.takes else "no parameter"
    change = Change(call.origin, NameArgument(entry.position, "timeout"))
    return Report(
        found.value.origin if own else call.origin,
        f"{found.seconds:g} is {what} of `{called}`, not its timeout: the call {entry.then}",
        related=tuple(way_to(call.reached[0] if call.reached else None)),
        help=f"write `timeout={found.seconds:g}`" if entry.named else "the timeout follows the predicate",
        remedy=Remedy("name it `timeout`", (change,), Safety.SAFE) if entry.named else None,
    )
