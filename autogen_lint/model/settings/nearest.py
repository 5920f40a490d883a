"""The name that was meant by a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

from autogen_lint.settings.spelling import meant

_SHORT = 4
"""Names of fewer letters are near to too many others."""


def nearest(word: str, names: Iterable[str]) -> tuple[str | None, bool]:
    """The nearest of some names, and whether it is surely the one: a single slip away, and the only such one."""
    choices = sorted(names)
    one_off = [name for name in choices if len(word) >= _SHORT and is_one_off(word, name)]
    if len(one_off) == 1:
        return one_off[0], True
    return meant(word, choices, 0.75), False


def is_one_off(word: str, name: str) -> bool:
    """Whether one letter was added, left out or mistyped, or two neighbours were swapped; case counts for nothing."""
    one, other = sorted((word.lower(), name.lower()), key=len)
    if one == other or len(other) - len(one) > 1:
        return one == other and word != name
    at = next((i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )
