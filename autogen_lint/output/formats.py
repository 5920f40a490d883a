"""The table of output formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from autogen_lint.engine.outcome import Outcome
    from autogen_lint.output.style import Style


class Format(NamedTuple):
    """Where a format's `render(outcome, style)` lies, and whether it shows the edits of fixes.

    Of `lines`, nothing is printed where nothing is found.
    """

    module: str
    function: str = "render"
    edits: bool = False
    lines: bool = False


FORMATS = MappingProxyType(
    {
        "full": Format("full", lines=True),
        "concise": Format("concise", lines=True),
        "grouped": Format("grouped", lines=True),
        "json": Format("json_v1", edits=True),
        "json-v1": Format("json_v1", edits=True),
        "json-lines": Format("json_v1", "render_lines", edits=True),
        "sarif": Format("sarif", edits=True),
        "github": Format("github", lines=True),
        "markdown": Format("markdown"),
    }
)


def render(name: str, outcome: Outcome, style: Style) -> str:
    """The outcome in a format of `FORMATS`, secrets masked."""
    entry = FORMATS[name]
    if entry.lines and not outcome.findings:
        return ""
    from autogen_lint.output.redact import redact_finding

    function: Callable[[Outcome, Style], str] = getattr(
        import_module(f"autogen_lint.output.{entry.module}"), entry.function
    )
    return function(replace(outcome, findings=tuple(map(redact_finding, outcome.findings))), style)
