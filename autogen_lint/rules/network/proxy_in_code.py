"""AGL701: the address of a proxy in the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

_TEST = re.compile(r"(?:^|/)(?:tests?/[^/]*|test_[^/]*|[^/]*_test\.py|conftest\.py)$")


class ProxyInCode(Rule):
    """The address of a proxy is written in the code.

    ## What it does
    Reports literals that the program puts in `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` or `NO_PROXY` of its own
    environment, and literal addresses that HTTP clients are given as their proxy. It is an error where the address
    carries a name and password, which no output shows. Reading and forwarding the environment is fine, and tests may
    do what they like.

    ## Why it matters
    All HTTP clients of the process obey these variables, the model's SDK among them: on every other network each model
    call runs into its connection timeout, and a proxy that is set in one module is in force for all that is imported
    after it.

    ## Example
    ```python
    import os

    os.environ["HTTPS_PROXY"] = "http://10.0.0.8:3128"
    ```

    ## Use instead
    ```python
    import os

    import httpx

    client = httpx.AsyncClient(proxy=os.environ.get("APP_PROXY"), timeout=30)
    ```

    ## Fix safety
    There is no fix: the address belongs in the environment of the deployment.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.2.35, autogen-ext 0.7.5, ag2 1.2.1 and a proxy on the loopback: every client obeys the
      variables; httpx and requests: environment variables
    """

    code: ClassVar[str] = "AGL701"
    name: ClassVar[str] = "proxy-in-code"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report each address once."""
        seen = set()
        for proxy in program.proxies:
            if proxy.place.key in seen or _TEST.search(proxy.place.text.path):
                continue
            seen.add(proxy.place.key)
            yield Report(
                proxy.place,
                f"{proxy.what} is set in the code: on another network the calls of this process reach nobody"
                + (", and everybody with the code reads the password" if proxy.has_credentials else ""),
                severity=Severity.ERROR if proxy.has_credentials else None,
                help="set it in the environment of the deployment",
            )
