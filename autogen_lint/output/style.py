"""Colour, and how text lies on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from autogen_lint.diagnostics.severity import Severity

if TYPE_CHECKING:
    from autogen_lint.diagnostics.finding import Finding

_CODES: Final = {"bold": "1", "red": "31", "yellow": "33", "blue": "34", "cyan": "36", "green": "32", "dim": "2"}
_SEVERITY_COLOR: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_TAB = 4


class Style:
    """Paints text, or leaves it as it is."""

    def __init__(self, *, color: bool = False) -> None:
        self.color = color

    def paint(self, text: str, *names: str) -> str:
        """The text in these colours (``bold``, ``red``, ...)."""
        if not self.color or not text:
            return text
        return f"\x1b[{';'.join(_CODES[name] for name in names)}m{text}\x1b[0m"

    def severity(self, severity: Severity) -> str:
        return self.paint(severity.value, _SEVERITY_COLOR[severity], "bold")


def wants_color(choice: str, *, terminal: bool, environment: Mapping[str, str]) -> bool:
    """Whether to colour: an explicit `choice` wins, then NO_COLOR, FORCE_COLOR, TERM=dumb, then what the stream is."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return terminal and environment.get("TERM") != "dumb"


def printable(text: str) -> str:
    """One line as a terminal can show it: tabs as spaces, nothing that moves the cursor or turns the text round."""
    return text if text.isprintable() else "".join(_shown(character) for character in text)


def width(text: str) -> int:
    """How many columns a printable text takes."""
    return len(text) if text.isascii() else sum(_columns(character) for character in text)


def fix_mark(finding: Finding) -> str:
    """How a finding's head says that it can be fixed; empty where it can't."""
    if finding.fix is None:
        return ""
    return "[fixable]" if finding.fix.safety.value == "safe" else "[fixable with --unsafe-fixes]"


def _shown(character: str) -> str:
    if character == "\t":
        return " " * _TAB
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return "\ufffd"
    return character


def _columns(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
