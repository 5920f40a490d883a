"""The table of output formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autogen_lint.engine.outcome import Outcome
    from autogen_lint.output.style import Style


@dataclass(frozen=True, slots=True)
class Format:
    """Where a format's `render(outcome, style)` lies, and whether it shows the edits of fixes."""

    module: str
    function: str = "render"
    edits: bool = False


FORMATS = MappingProxyType(
    {
        "full": Format("full"),
        "concise": Format("concise"),
        "grouped": Format("grouped"),
        "json": Format("json_v1", edits=True),
        "json-v1": Format("json_v1", edits=True),
        "json-lines": Format("json_v1", "render_lines", edits=True),
        "sarif": Format("sarif", edits=True),
        "github": Format("github"),
        "markdown": Format("markdown"),
    }
)


def render(name: str, outcome: Outcome, style: Style) -> str:
    """The outcome in a format of `FORMATS`, secrets masked."""
    from autogen_lint.output.redact import redact_finding

    entry = FORMATS[name]
    function: Callable[[Outcome, Style], str] = getattr(
        import_module(f"autogen_lint.output.{entry.module}"), entry.function
    )
    return function(replace(outcome, findings=tuple(map(redact_finding, outcome.findings))), style)
