"""The word that was meant by one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

_ALIKE = str.maketrans("oil", "011")


def meant(word: str, words: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The nearest of some words: first one that differs in case or in look alone (``AGL1O2``), else by spelling.

    Of words that are spelt equally near, the one that begins alike for longest is meant.
    """
    lowered = {one.lower(): one for one in words}
    seen = {lower.translate(_ALIKE): one for lower, one in lowered.items()}
    alike = seen.get(word.lower().translate(_ALIKE))
    if alike is not None:
        return alike
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), lowered, 5, cutoff)
    near = max(close, key=lambda one: (_likeness(word.lower(), one), _shared(word.lower(), one)), default=None)
    return lowered[near] if near is not None else None


def _likeness(word: str, other: str) -> float:
    """As `get_close_matches` sees it."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, other, word).ratio()


def _shared(word: str, other: str) -> int:
    """With how many letters both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
