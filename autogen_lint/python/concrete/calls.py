"""What can be called in a concrete run: methods of Python's own objects, a few builtins, regular expressions."""

from __future__ import annotations

import re
from collections.abc import Callable

from autogen_lint.python.concrete.outcome import Raised, Undecided

_GROWING = frozenset({"ljust", "rjust", "center", "zfill", "expandtabs", "format", "format_map", "translate", "encode"})
_OF_CONTAINERS = frozenset({"get", "keys", "values", "items", "copy", "index", "count", "union", "intersection"})
_OF_MATCHES = frozenset({"group", "groups", "start", "end", "span"})
_OF_PATTERNS = frozenset({"search", "match", "fullmatch", "findall"})
_RUNAWAY = re.compile(r"\)\s*[*+{]")
_MAX_TEXT = 4000
TYPES: dict[str, type] = {
    t.__name__: t for t in (str, dict, list, tuple, set, frozenset, int, float, bool, bytes, type(None))
}
FLAGS = {f"re.{flag.name}": flag for flag in re.RegexFlag} | {
    "re.I": re.IGNORECASE,
    "re.M": re.MULTILINE,
    "re.S": re.DOTALL,
}


def _any(values: list[object]) -> bool:
    return any(values)


def _all(values: list[object]) -> bool:
    return all(values)


def _isinstance(value: object, kinds: type | tuple[type, ...]) -> bool:
    return isinstance(value, kinds)


def _printed(*values: object, **options: object) -> None:
    return None


BUILTINS: dict[str, Callable[..., object]] = {
    "any": _any,
    "all": _all,
    "len": len,
    "isinstance": _isinstance,
    "print": _printed,
    "sorted": sorted,
    "reversed": lambda values: list(reversed(values)),
    "enumerate": lambda values: list(enumerate(values)),
    "hasattr": hasattr,
    "str.strip": str.strip,
    "str.lower": str.lower,
    **TYPES,
}


def method_of(value: object, name: str) -> Callable[..., object]:
    """A method of a text, dict, list, set, match or pattern that neither changes it nor makes it grow.

    Raises:
        Raised: Python would raise AttributeError.
        Undecided: it exists, but is none of those.
    """
    found = getattr(value, name, None) if not name.startswith("__") else None
    if found is None and not hasattr(value, name):
        raise Raised("AttributeError", value)
    allowed = (
        (isinstance(value, str) and name not in _GROWING)
        or (isinstance(value, (dict, list, tuple, set, frozenset)) and name in _OF_CONTAINERS)
        or (isinstance(value, re.Match) and name in _OF_MATCHES)
        or (isinstance(value, re.Pattern) and name in _OF_PATTERNS)
    )
    if not allowed or not callable(found):
        raise Undecided
    return found  # type: ignore[no-any-return]


def regular(name: str) -> Callable[..., object] | None:
    """``re.search`` and its like; None for other names."""
    if name == "re.compile":
        return _compiled
    function = name.removeprefix("re.")
    if not name.startswith("re.") or function not in _OF_PATTERNS:
        return None
    return lambda pattern, text, flags=0: method_of(_compiled(pattern, flags), function)(_bounded(text))


def _compiled(pattern: object, flags: object = 0) -> re.Pattern[str]:
    if isinstance(pattern, re.Pattern):
        return pattern
    if not isinstance(pattern, str):
        raise Raised("TypeError", pattern)
    if _RUNAWAY.search(pattern) or len(pattern) > 500 or not isinstance(flags, int):
        raise Undecided
    try:
        return re.compile(pattern, flags)
    except re.error:
        raise Raised("error", pattern) from None


def _bounded(text: object) -> object:
    if isinstance(text, str) and len(text) > _MAX_TEXT:
        raise Undecided
    return text
