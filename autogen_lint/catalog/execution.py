"""How agents execute code: settings of the legacy dict, and where executors run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias, TypedDict, cast

from autogen_lint.catalog.files import read_data
from autogen_lint.catalog.query import Catalog

Where: TypeAlias = Literal["local", "docker", "service", "server"]
"""On the machine itself, in a container, at a provider, or wherever a Jupyter server runs."""


class _Executor(TypedDict):
    where: Where
    timeout: int


class _Legacy(TypedDict):
    keys: list[str]
    conflicts: list[str]
    timeout: int
    on_by_default: list[str]
    docker_since: str
    variable: str
    off: list[str]
    names: dict[str, str]


class _File(TypedDict):
    legacy: _Legacy
    executors: dict[str, dict[str, _Executor]]
    servers: dict[str, dict[str, Where]]


@dataclass(frozen=True, slots=True)
class ExecutorFact:
    """Where a class of executors runs code, and after how many seconds it gives up unless told otherwise."""

    where: Where
    timeout: int


@dataclass(frozen=True, slots=True)
class LegacyFact:
    """The dict ``code_execution_config`` of 0.2 and AG2 classic.

    `keys` are those it takes without an executor, `conflicts` those that construction refuses beside one; `timeout` is
    the default in seconds; `on_by_default` are agents that execute code without being told so, in Docker from release
    `docker_since` on unless the environment `variable` holds one of `off`. `names` are texts that stand for executors.
    """

    keys: frozenset[str]
    conflicts: tuple[str, ...]
    timeout: int
    on_by_default: frozenset[str]
    docker_since: str
    variable: str
    off: frozenset[str]
    names: dict[str, str]


@cache
def legacy() -> LegacyFact:
    """What the legacy dict takes and does."""
    found = _file()["legacy"]
    return LegacyFact(
        frozenset(found["keys"]),
        tuple(found["conflicts"]),
        found["timeout"],
        frozenset(found["on_by_default"]),
        found["docker_since"],
        found["variable"],
        frozenset(found["off"]),
        found["names"],
    )


def executor(cls: str) -> ExecutorFact | None:
    """The fact of an executor class or of its nearest base; None for classes the catalog does not know."""
    entries = _file()["executors"]["values"]
    found = next((entries[name] for name in Catalog().ancestors(cls) if name in entries), None)
    return ExecutorFact(found["where"], found["timeout"]) if found is not None else None


def server(cls: str) -> Where | None:
    """Where a Jupyter server runs; None for classes the catalog does not know."""
    return _file()["servers"]["values"].get(Catalog().canonical(cls) or cls)


def _file() -> _File:
    return cast(_File, read_data("execution"))
