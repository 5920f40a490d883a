"""autogen-lint: finds where AutoGen programs will hang, loop, time out or overflow in production, and mends it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from autogen_lint._version import __version__

if TYPE_CHECKING:
    from autogen_lint.diagnostics.finding import Finding
    from autogen_lint.engine.api import fix_paths, lint_paths, lint_source
    from autogen_lint.rules.base import Rule

__all__ = ["Finding", "Rule", "__version__", "fix_paths", "lint_paths", "lint_source"]

_HOMES = {
    "Finding": "autogen_lint.diagnostics.finding",
    "Rule": "autogen_lint.rules.base",
    "fix_paths": "autogen_lint.engine.api",
    "lint_paths": "autogen_lint.engine.api",
    "lint_source": "autogen_lint.engine.api",
}


def __getattr__(name: str) -> object:
    """Public names are imported when they are first used, so that ``--version`` stays fast."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
