"""AGL501: an HTTP call that may wait for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.query import IORow
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import IOCall
from autogen_lint.model.io_limits import Limit, Verdict, is_bare_client, is_value_object, verdict
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace, SetItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Known


class HttpWithoutTimeout(Rule):
    """An HTTP call has no timeout.

    ## What it does
    Reports calls of `requests`, `urllib`, `urllib3` and other HTTP libraries whose default is no limit, where no
    timeout is given, and calls of `httpx`, `aiohttp` and others where their finite default is switched off. Sessions,
    aliases, `functools.partial` and functions handed to threads are followed. Where a tool of an agent leads to the
    call it is an error, and the finding says how.

    ## Why it matters
    `requests` waits for ever for a server that accepts the connection and does not answer, and there is no tool
    timeout in any generation of AutoGen: the agent, its chat and its thread wait with it. After six such calls on a
    machine with two cores, a tool that only adds two numbers waited 7.5 s for a free thread.

    ## Example
    ```python
    import requests

    def lookup_customer(customer_id: str) -> dict:
        return requests.get(f"https://internal-api/customers/{customer_id}").json()
    ```

    ## Use instead
    ```python
    import requests

    def lookup_customer(customer_id: str) -> dict:
        return requests.get(f"https://internal-api/customers/{customer_id}", timeout=30).json()
    ```

    ## Fix safety
    Safe: the fix adds `timeout=` with the project's own `http-timeout`.

    ## Settings
    - `http-timeout`

    ## References
    - requests 2.34, httpx 0.28, aiohttp 3.13, urllib3 2.6, CPython 3.11 `urllib.request`
    """

    code: ClassVar[str] = "AGL501"
    name: ClassVar[str] = "http-without-timeout"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each HTTP call whether anything limits it."""
        for call in program.io_calls:
            row = program.catalog.io_row(call.api)
            if row.category != "http" or row.trigger not in {"missing", "disabled"} or is_value_object(row):
                continue
            found = verdict(call, row, program)
            if found.limit is Limit.OFF or (found.limit is Limit.NONE and not is_bare_client(call, row)):
                yield self._report(call, row, found, settings)

    def _report(self, call: IOCall, row: IORow, found: Verdict, settings: Settings) -> Report:
        assert row.parameter is not None
        tool, frames = call.reached[0] if call.reached else (None, ())
        related = [(tool.origin, f"tool `{tool.name}` leads here")] if tool is not None else []
        related += [(frame.site, f"calls `{frame.name}`") for frame in frames if frame.site is not None]
        place = call.origin
        if found.entry is not None and found.value is not None:
            place = place_of(found.entry, found.value)
            if place is not found.entry.origin:
                related.append((call.origin, f"given to `{_called(call)}`"))
        return Report(
            place,
            _message(call, row, found, tool.name if tool is not None else None),
            severity=Severity.ERROR if tool is not None else None,
            related=tuple(related),
            help=f"add `{row.parameter}={settings.http_timeout:g}`, or your own `http-timeout`",
            remedy=_remedy(call, row, found, settings),
        )


def _message(call: IOCall, row: IORow, found: Verdict, tool: str | None) -> str:
    what = f"`{_called(call)}`"
    why = f"`{row.parameter}` is switched off" if found.limit is Limit.OFF else "has no timeout"
    start = f"{what} {why}" if found.limit is Limit.NONE else f"{what}: {why}"
    then = "a server that does not answer is waited for without end"
    return f"{start}: {then}, and tool `{tool}` with it" if tool else f"{start}: {then}"


def _called(call: IOCall) -> str:
    event = call.event.call
    name = event.callee
    return name if event.receiver is None else name.rpartition(".")[2]


def _remedy(call: IOCall, row: IORow, found: Verdict, settings: Settings) -> Remedy | None:
    assert row.parameter is not None
    value = settings.http_timeout * 1000 if row.unit == "ms" else settings.http_timeout
    value = int(value) if value == int(value) else value
    title = f"set `{row.parameter}={value}`"
    if row.fix is None or row.imports:
        return None
    if found.limit is Limit.NONE:
        return Remedy(title, (Change(call.origin, SetItem(row.parameter, value)),), Safety.SAFE)
    if isinstance(found.value, Known):
        return Remedy(title, (Change(found.value.origin, Replace(value)),), Safety.SAFE)
    return None
