"""I/O calls that a project adds to the built-in ones: ``[[tool.autogen-lint.io]]``."""

from __future__ import annotations

import re
from typing import NamedTuple, cast

from autogen_lint.settings.kinds import JsonSchema, Kind, WrongValueError, describe
from autogen_lint.settings.spelling import meant

UNITS = ("s", "ms")
CATEGORIES = ("http", "network", "cloud", "database", "subprocess", "llm")
_NAME = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+")
_KEYS = ("callable", "timeout", "unit", "position", "category")


class OwnIO(NamedTuple):
    """A call that waits without end unless `timeout` is given, in `unit`, perhaps at `position` (from 0)."""

    callable: str
    timeout: str
    unit: str = "s"
    position: int | None = None
    category: str = "http"


class OwnIOs(Kind):
    """A list of tables, each a call."""

    @property
    def expected(self) -> str:
        return 'a list of tables such as {callable = "acme.client.fetch", timeout = "deadline", unit = "ms"}'

    @property
    def schema(self) -> JsonSchema:
        call = {
            "type": "object",
            "additionalProperties": False,
            "required": ["callable", "timeout"],
            "properties": {
                "callable": {"type": "string", "pattern": f"^{_NAME.pattern}$"},
                "timeout": {"type": "string"},
                "unit": {"enum": list(UNITS)},
                "position": {"type": "integer", "minimum": 0},
                "category": {"enum": list(CATEGORIES)},
            },
        }
        return {"type": "array", "items": call}

    def read(self, value: object, base: str) -> tuple[OwnIO, ...]:
        if not isinstance(value, (list, tuple)):
            raise self.wrong(value)
        return tuple(self._one(entry) for entry in value)

    def _one(self, entry: object) -> OwnIO:
        if isinstance(entry, OwnIO):
            return entry
        if not isinstance(entry, dict):
            raise WrongValueError(f"expected {self.expected}, got {describe(entry)} in the list")
        for key in entry:
            if key not in _KEYS:
                near = meant(str(key), _KEYS)
                hint = f"; did you mean {near!r}?" if near else f"; the keys are {', '.join(_KEYS)}"
                raise WrongValueError(f"unknown key {key!r} of a call{hint}")
        return OwnIO(
            _text(entry, "callable", _NAME, "a dotted name such as 'acme.client.fetch'"),
            _text(entry, "timeout", re.compile(r"[A-Za-z_]\w*"), "the name of a parameter"),
            _choice(entry, "unit", UNITS, "s"),
            _position(entry.get("position")),
            _choice(entry, "category", CATEGORIES, "http"),
        )

    def write(self, value: object) -> list[dict[str, object]]:
        entries = cast("tuple[OwnIO, ...]", value)
        return [{key: item for key, item in one._asdict().items() if item is not None} for one in entries]


def _text(entry: dict[object, object], key: str, form: re.Pattern[str], what: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or form.fullmatch(value) is None:
        got = "nothing" if key not in entry else describe(value)
        raise WrongValueError(f"expected {what} as {key!r} of a call, got {got}")
    return value


def _choice(entry: dict[object, object], key: str, options: tuple[str, ...], default: str) -> str:
    value = entry.get(key, default)
    if not isinstance(value, str) or value not in options:
        raise WrongValueError(f"expected one of {', '.join(map(repr, options))} as {key!r}, got {describe(value)}")
    return value


def _position(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise WrongValueError(f"expected a whole number from 0 as 'position', got {describe(value)}")
    return value
