"""How bad a finding is."""

from __future__ import annotations

from enum import Enum


class Severity(Enum):
    """How bad it is: a hint, something that will go wrong in production, something that certainly fails."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return _RANK[self]


_RANK = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}
