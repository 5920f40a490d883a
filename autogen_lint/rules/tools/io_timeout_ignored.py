"""AGL513: a timeout that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.blocking import Deadline, blocked_deadlines
from autogen_lint.model.tools.io_mistakes import Unread, unread_attributes, unread_keyword
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import way_to
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RenameItem, Replace, SetItem
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import place_of
from autogen_lint.values.value import number


class IoTimeoutIgnored(Rule):
    """A timeout is given to an I/O library and has no effect.

    ## What it does
    Reports timeouts that are accepted and never read: `session.timeout = 5` of a requests session,
    `ChatOllama(timeout=)`, `Repo.clone_from(kill_after_timeout=)`, `execution_options(timeout=)`;
    `aiohttp.ClientTimeout(connect=5)`, which limits the connection and removes the default total of 300 s; and
    `asyncio.wait_for` or `asyncio.timeout` round a call that blocks the event loop, which can't end it.

    ## Why it matters
    The limit looks as if it were there. `requests.Session().timeout = 2` waited on after 20 s, `ChatOllama(timeout=3)`
    builds an HTTP client without limit, `ClientTimeout(connect=2)` hung where `ClientTimeout()` of the session would
    have given up after 300 s, and `asyncio.wait_for(tool(), 1)` round an async tool that calls `time.sleep(6)`
    returned after 6.0 s, without TimeoutError.

    ## Example
    ```python
    import requests

    session = requests.Session()
    session.timeout = 10
    ```

    ## Use instead
    ```python
    import requests

    session = requests.Session()
    session.get("https://internal-api/customers", timeout=10)
    ```

    ## Fix safety
    Safe where another parameter does it: the number moves there (`client_kwargs={"timeout": 5}`), or `total=` is added
    with the project's own `http-timeout`. Elsewhere there is no fix.

    ## Settings
    - `http-timeout`

    ## References
    - requests 2.34, aiohttp 3.14, langchain-ollama 1.1, GitPython 3.2, SQLAlchemy 2.1; autogen-core 0.7.5 for tools
    """

    code: ClassVar[str] = "AGL513"
    name: ClassVar[str] = "io-timeout-ignored"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each timeout whether anything reads it."""
        seen: set[Origin] = set()
        found = [one for call in program.io_calls if (one := unread_keyword(call, program)) is not None]
        for unread in [*found, *unread_attributes(program)]:
            report = _report(unread, settings)
            if report.origin not in seen:
                seen.add(report.origin)
                yield report
        for deadline in blocked_deadlines(program):
            if deadline.origin not in seen:
                seen.add(deadline.origin)
                yield _around_blocking(deadline)


def _report(unread: Unread, settings: Settings) -> Report:
    entry, ignored = unread.entry, unread.ignored
    place = place_of(entry, entry.value) if unread.call is not None else entry.origin
    called = ".".join(unread.call.name.split(".")[-2:]) if unread.call is not None else ignored.of
    what = f"`{entry.key}` of `{called}`"
    return Report(
        place,
        f"{what} {ignored.then}",
        related=tuple(way_to(unread.call.reached[0])) if unread.call is not None and unread.call.reached else (),
        help=ignored.instead,
        remedy=_remedy(unread, settings),
    )


def _remedy(unread: Unread, settings: Settings) -> Remedy | None:
    ignored, call = unread.ignored, unread.call
    if call is None:
        return None
    if ignored.add:
        total = settings.http_timeout
        total = int(total) if total == int(total) else total
        return Remedy(f"add `{ignored.add}={total}`", (Change(call.origin, SetItem(ignored.add, total)),), Safety.SAFE)
    value = unread.entry.value
    seconds = number(value)
    written_here = value.origin.text is call.origin.text and call.origin.span.contains(value.origin.span)
    if not ignored.move or seconds is None or not written_here:
        return None
    name, _, key = ignored.move.partition(".")
    changes = (
        Change(call.origin, RenameItem(unread.entry.key, name)),
        Change(value.origin, Replace({key: seconds})),
    )
    return Remedy(f"move it to `{name}`", changes, Safety.SAFE)


def _around_blocking(deadline: Deadline) -> Report:
    first = deadline.blocking
    return Report(
        deadline.origin,
        f"`{deadline.name}` can't end `{first.called}`, which blocks the event loop: the deadline passes unnoticed",
        related=((first.origin, f"`{first.called}` blocks here"),),
        help=f"{first.instead}; a deadline ends only what is awaited",
    )
