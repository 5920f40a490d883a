"""What the packages accept as they run: fields of component configs, names of models, keys of an ``llm_config``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile
from typing import TypedDict, cast

from packaging.version import Version

from autogen_lint.catalog.facts import KeywordsEntry, table
from autogen_lint.catalog.files import read_data
from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.releases import as_version

_KEPT = 1024
"""Answers that are kept of each question."""


class _Fields(TypedDict):
    fields: list[str]
    required: list[str]


class _Callable(TypedDict):
    keys: list[str]
    other: str


class _File(TypedDict):
    callables: dict[str, dict[str, _Callable]]
    components: dict[str, _Fields]
    models: dict[str, list[str]]
    earlier_models: dict[str, list[str]]
    old_keys: dict[str, list[str]]
    own_keys: list[str]


@dataclass(frozen=True, slots=True)
class ComponentFields:
    """The keys that a component's ``config`` may hold, all others are dropped, and those that it must hold."""

    fields: frozenset[str]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class Accepted:
    """The keywords that a class, function or method takes, and what becomes of any other: ``TypeError``,
    ``ValidationError``, or ``dropped`` without a word.
    """

    keys: frozenset[str]
    other: str


@lru_cache(maxsize=_KEPT)
def accepted_keywords(name: str, target: str | None = None) -> Accepted | None:
    """What a class, function or method (canonical name, ``Class.method``) takes in the releases of a target.

    None where it passes keywords on to what is not known, or could not be looked at.
    """
    generation = Catalog().generation(name)
    owner, _, method = name.rpartition(".")
    names = [name, *(f"{base}.{method}" for base in Catalog().ancestors(owner))]
    for candidate in names:
        found = [entries[candidate] for entries in _releases(generation, target) if candidate in entries]
        if found:
            keys = frozenset(key for entry in found for key in entry["keys"])
            also = cast("dict[str, list[str]]", table("also_accepted")).get(candidate, ())
            return Accepted(keys | frozenset(also), found[0]["other"])
    return None


def _releases(generation: str | None, target: str | None) -> list[dict[str, _Callable]]:
    """The tables of the releases that a target may mean, the newest first."""
    wanted = {"0.2": ("pyautogen",)}.get(target or "", _DISTRIBUTIONS.get(generation or "", ()))
    tables = _file()["callables"]
    return [tables[release] for release in sorted(tables, reverse=True) if release.rpartition("-")[0] in wanted]


_DISTRIBUTIONS = {
    "old": ("ag2", "pyautogen"),
    "0.4": ("autogen-agentchat", "autogen-core", "autogen-ext"),
    "ag2": ("ag2",),
}

_GROUPS = (
    frozenset({"agent", "manager"}),
    frozenset({"team", "group-chat", "manager", "pattern", "chat"}),
    frozenset({"model-client", "model-config", "llm-config"}),
)
"""Roles whose classes do the same job in different generations."""


def foreign_owner(key: str, role: str, generation: str, cls: str = "") -> str | None:
    """A class of another generation, for the same job, that takes a keyword; None where there is none.

    Of several it is the one whose name begins most like that of `cls`.
    """
    for group in _GROUPS:
        owner = _owners(group).get(key, {}) if role in group else {}
        if generation in owner:
            continue
        found = next((owner[other] for other in ("old", "0.4", "ag2") if other in owner), None)
        if found is not None:
            return max(found, key=lambda name: _alike(_last(name), _last(cls)))
    return None


def _alike(one: str, other: str) -> int:
    """How many letters two names begin with that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _last(name: str) -> str:
    return name.rpartition(".")[2]


@cache
def _owners(group: frozenset[str]) -> dict[str, dict[str, list[str]]]:
    """For each keyword, by generation, the classes with a role of the group that take it."""
    catalog = Catalog()
    found: dict[str, dict[str, list[str]]] = {}
    for entries in _file()["callables"].values():
        for name, entry in entries.items():
            if catalog.role(name) in group:
                for key in entry["keys"]:
                    found.setdefault(key, {}).setdefault(catalog.generation(name) or "", []).append(name)
    if "llm-config" in group:
        for key in _file()["own_keys"]:
            found.setdefault(key, {}).setdefault("old", []).append("llm_config")
        for cls, keys in _client_own_keys().items():
            for key in keys:
                found.setdefault(key, {}).setdefault("0.4", []).append(cls)
    return found


def _client_own_keys() -> dict[str, frozenset[str]]:
    entries = cast("dict[str, KeywordsEntry]", table("keywords"))
    return {cls: frozenset(entry.get("own", ())) for cls, entry in entries.items()}


@lru_cache(maxsize=_KEPT)
def component_fields(cls: str) -> ComponentFields | None:
    """The fields of a component class's configuration; None for classes that are no component or not known."""
    found = _file()["components"].get(cls)
    return ComponentFields(frozenset(found["fields"]), frozenset(found["required"])) if found else None


@lru_cache(maxsize=_KEPT)
def known_models(cls: str) -> frozenset[str]:
    """The model names that a client of 0.7.5 knows without ``model_info``; empty for clients that need none."""
    for ancestor in Catalog().ancestors(cls):
        if ancestor in _file()["models"]:
            return frozenset(_file()["models"][ancestor])
    azure = cls.endswith(".AzureOpenAIChatCompletionClient")
    return known_models(cls.replace(".Azure", ".")) if azure else frozenset()


@cache
def _earlier_models() -> list[tuple[Version, frozenset[str]]]:
    """The model names that the OpenAI client of earlier releases knew, by release, oldest first."""
    tables = ((as_version(release), frozenset(names)) for release, names in _file()["earlier_models"].items())
    return sorted(tables, key=lambda pair: pair[0])


def knows_model(cls: str, name: str, release: str | None = None) -> bool | None:
    """Whether a client knows a model without ``model_info``; None for clients that need none.

    `release` is the one that is used, None for the newest. Tables only grow: a name is missing in a release where the
    next table that was read lacks it.
    """
    newest = known_models(cls)
    if not newest:
        return None
    if "ollama" in cls:
        return name.partition(":")[0] in newest
    tables = [*_earlier_models(), (None, newest)]
    wanted = as_version(release) if release is not None else None
    for at, names in tables:
        if at is None or (wanted is not None and wanted <= at):
            return name in names
    return None


def required_model_info() -> tuple[str, ...]:
    """The fields that ``model_info`` must have since 0.4.7."""
    return tuple(cast("list[str]", table("model_info")))


def full_provider(name: str) -> str | None:
    """The provider that a class name without its module stands for; None where there is none, or several."""
    if "." in name:
        return None
    found = [cls for cls in _file()["components"] if cls.rpartition(".")[2] == name]
    return found[0] if len(found) == 1 else None


@cache
def llm_config_keys() -> frozenset[str]:
    """All keys that an ``llm_config`` or one of its entries may hold in 0.2 and AG2 classic, of any provider."""
    listed = frozenset(key for keys in _file()["old_keys"].values() for key in keys)
    return listed | frozenset(cast("list[str]", table("more_llm_keys")))


@cache
def own_config_agents() -> frozenset[str]:
    """Agent classes that read keys of their own from their ``llm_config``."""
    return frozenset(cast("list[str]", table("own_config_agents")))


@cache
def sends_no_names(cls: str) -> bool:
    """Whether an agent class of its own talks to an API that takes any name, and sends no names with messages."""
    return cls in cast("list[str]", table("assistants_api"))


def instead(key: str, generation: str) -> str | None:
    """What takes the place of a keyword of another generation, as an imperative; None where nothing is known."""
    entries = cast("dict[str, dict[str, str]]", table("instead"))
    return entries.get(generation, {}).get(key)


def meant(cls: str, key: str) -> str | None:
    """The parameter that an unknown keyword of a class stands for; None where nobody can tell."""
    entries = cast("dict[str, dict[str, str]]", table("meant"))
    return entries.get(cls, {}).get(key)


@cache
def _file() -> _File:
    return cast(_File, read_data("accepted"))
