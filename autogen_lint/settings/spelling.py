"""The word that was meant by one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_ALIKE = str.maketrans("oil", "011")


def meant(word: str, words: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The nearest of some words: first one that differs in case or in look alone (``AGL1O2``), else by spelling."""
    lowered = {one.lower(): one for one in words}
    seen = {lower.translate(_ALIKE): one for lower, one in lowered.items()}
    alike = seen.get(word.lower().translate(_ALIKE))
    if alike is not None:
        return alike
    close = get_close_matches(word.lower(), lowered, 1, cutoff)
    return lowered[close[0]] if close else None
