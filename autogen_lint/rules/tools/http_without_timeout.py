"""AGL501: an HTTP call that may wait for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import Waiting, reports
from autogen_lint.settings.schema import Settings


class HttpWithoutTimeout(Rule):
    """An HTTP call has no timeout.

    ## What it does
    Reports calls of `requests`, `urllib`, `urllib3` and other HTTP libraries whose default is no limit, where no
    timeout is given, and calls of `httpx`, `aiohttp` and others where their finite default is switched off. So it does
    with other protocols (`smtplib`, `ftplib`, `imaplib`, `socket`, `paramiko`, gRPC, `websocket`) and with clients of
    services (`docker`, `twilio`, `sendgrid`, `serpapi`, `firecrawl`, `msal`), with calls that take no timeout at all
    (`urlretrieve`, `xmlrpc`, `wikipedia`, `arxiv`, `pandas.read_csv` of a URL). Sessions, aliases, `functools.partial`
    and functions handed to threads are followed; timeouts of clients and sessions, adapters,
    `socket.setdefaulttimeout` and deadlines round awaiting calls count. Where a tool of an agent leads to the call it
    is an error, and the finding says how.

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
    - `defer-to-ruff`: where the project's own ruff reports a call (S113), it is said here only if a tool leads to it
    - `io`: calls of the project's own libraries

    ## References
    - `catalog/data/io.json`: library, release, and how each row was seen (requests 2.34, httpx 0.28, aiohttp 3.14,
      urllib3 2.8)
    """

    code: ClassVar[str] = "AGL501"
    name: ClassVar[str] = "http-without-timeout"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each call over the network whether anything limits it."""
        yield from reports(
            program,
            Waiting(
                frozenset({"http", "network", "cloud"}),
                "a server that does not answer",
                "http-timeout",
                settings.http_timeout,
                Severity.WARNING,
                Severity.ERROR,
            ),
        )
