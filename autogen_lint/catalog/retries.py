"""How often things are tried: decorators and loops of retry libraries, model SDKs; and which exceptions there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.files import read_data


class _Decorator(TypedDict, total=False):
    tries: tuple[str, int | None]
    stop: tuple[str, int | None]
    clock: list[str]
    bounded: bool


class _Decorators(TypedDict):
    values: dict[str, _Decorator]


class _Stops(TypedDict):
    values: dict[str, tuple[str, int]]
    clocks: list[str]
    never: list[str]


class _Sdks(TypedDict):
    values: dict[str, tuple[str, int]]
    methods: list[str]


class _Timeouts(TypedDict):
    values: list[str]


class _Exceptions(TypedDict):
    missing: list[str]
    modules: dict[str, list[str]]


class _File(TypedDict):
    decorators: _Decorators
    stops: _Stops
    sdks: _Sdks
    timeouts: _Timeouts
    exceptions: _Exceptions


@dataclass(frozen=True, slots=True)
class RetryTool:
    """A decorator or iterator that tries again. `tries` is the keyword for the number of attempts, `default` its value.

    `stop` is the keyword of an object that says when to stop; `clocks` are keywords for a time limit. Without any of
    these it never gives up, unless it is `bounded` by a default.
    """

    name: str
    tries: str | None
    default: int | None
    stop: str | None
    clocks: tuple[str, ...]
    bounded: bool


def retry_tool(name: str) -> RetryTool | None:
    """The retry decorator or iterator of a qualified name."""
    entry = _file()["decorators"]["values"].get(name)
    if entry is None:
        return None
    tries = entry.get("tries")
    stop = entry.get("stop")
    return RetryTool(
        name,
        tries[0] if tries else None,
        tries[1] if tries else None,
        stop[0] if stop else None,
        tuple(entry.get("clock", ())),
        entry.get("bounded", False),
    )


def stop_attempts(name: str) -> tuple[str, int] | None:
    """The parameter and position of a stop's number of attempts (``tenacity.stop_after_attempt``)."""
    found = _file()["stops"]["values"].get(_tail(name)) if name.startswith("tenacity.") else None
    return (found[0], found[1]) if found is not None else None


def stops_by_clock(name: str) -> bool:
    """Whether a stop limits the time instead of the attempts."""
    return name.startswith("tenacity.") and _tail(name) in _file()["stops"]["clocks"]


def never_stops(name: str) -> bool:
    """Whether a stop is none."""
    return name.startswith("tenacity.") and _tail(name) in _file()["stops"]["never"]


def sdk_retries(cls: str) -> tuple[str, int] | None:
    """The keyword for the further attempts of a model SDK's client, and its default."""
    found = _file()["sdks"]["values"].get(cls)
    return (found[0], found[1]) if found is not None else None


@cache
def sdk_requests() -> frozenset[str]:
    """The methods of model SDKs' clients that make requests."""
    return frozenset(_file()["sdks"]["methods"])


@cache
def timeout_ancestors() -> frozenset[str]:
    """The exception types that catch the timeout of a model call."""
    return frozenset(_file()["timeouts"]["values"])


def is_missing_exception(name: str) -> bool:
    """Whether a qualified name in AutoGen's packages is that of an exception (or their module) that no release has."""
    facts = _file()["exceptions"]
    module, _, exception = name.rpartition(".")
    if any(name == root or name.startswith(root + ".") for root in facts["missing"]):
        return True
    known = facts["modules"].get(module)
    return known is not None and exception not in known and exception.endswith(("Error", "Exception", "Timeout"))


def _tail(name: str) -> str:
    return name.rpartition(".")[2]


def _file() -> _File:
    return cast(_File, read_data("retries"))
