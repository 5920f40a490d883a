"""AGL703: certificates that nobody checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import ALL, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

_VERIFY_MODE, _HOST_NAME = "verify_mode", "check_hostname"


class TlsOff(Rule):
    """The check of TLS certificates is switched off.

    ## What it does
    Reports `verify=False` of requests, httpx and SDKs, `ssl=False` of aiohttp, contexts of `ssl` that check nothing,
    and the same of urllib3, Elasticsearch and MongoDB clients, where the class is known. Contexts of servers, which
    ask their clients for no certificate, are left alone.

    ## Why it matters
    Whoever sits on the way (a proxy, a café's network) can read the prompts and the API key of each request, and can
    answer in the model's or tool's place: agents that execute code run what they are sent.

    ## Example
    ```python
    import httpx

    client = httpx.Client(verify=False, timeout=30)
    ```

    ## Use instead
    ```python
    import ssl

    import httpx

    client = httpx.Client(verify=ssl.create_default_context(cafile="company-ca.pem"), timeout=30)
    ```

    ## Fix safety
    There is no fix: the certificate of the authority has to be named, with `verify=`, a context or `SSL_CERT_FILE`.

    ## Settings
    None.

    ## References
    - observed: the contexts that httpx 0.28, requests 2.34, aiohttp 3.14 and `ssl` make; documentation
      of the others; microsoft/autogen#1611. Python 3 itself does not read `PYTHONHTTPSVERIFY` (`ssl.py`), older and
      patched ones do
    """

    code: ClassVar[str] = "AGL703"
    name: ClassVar[str] = "tls-off"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report each switch once; of a context that checks nothing, the name of the host is no further finding."""
        nothing = {one.holder for one in program.unverified if one.shown.startswith(_VERIFY_MODE)}
        seen = set()
        for one in program.unverified:
            if one.place.key in seen or (one.shown.startswith(_HOST_NAME) and one.holder in nothing):
                continue
            seen.add(one.place.key)
            checked = "the host's name is" if one.shown.startswith(_HOST_NAME) else "certificates are"
            yield Report(
                one.place,
                f"`{one.shown}`: {checked} not checked, so that anybody on the way can read and change what is sent",
                help="name the certificate of the authority: `verify=`, a context, or SSL_CERT_FILE",
            )
