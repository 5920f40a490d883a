"""What the packages accept as they run: fields of component configs, names of models, keys of an ``llm_config``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.load import load_generation, read_data
from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.symbols import parameters


class _Fields(TypedDict):
    fields: list[str]
    required: list[str]


class _File(TypedDict):
    components: dict[str, _Fields]
    models: dict[str, list[str]]
    earlier_models: dict[str, list[str]]
    old_keys: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class ComponentFields:
    """The keys that a component's ``config`` may hold, all others are dropped, and those that it must hold."""

    fields: frozenset[str]
    required: frozenset[str]


def component_fields(cls: str) -> ComponentFields | None:
    """The fields of a component class's configuration; None for classes that are no component or not known."""
    found = _file()["components"].get(cls)
    return ComponentFields(frozenset(found["fields"]), frozenset(found["required"])) if found else None


def known_models(cls: str) -> frozenset[str]:
    """The model names that a client of 0.7.5 knows without ``model_info``; empty for clients that need none."""
    for ancestor in Catalog().ancestors(cls):
        if ancestor in _file()["models"]:
            return frozenset(_file()["models"][ancestor])
    azure = cls.endswith(".AzureOpenAIChatCompletionClient")
    return known_models(cls.replace(".Azure", ".")) if azure else frozenset()


def earlier_models() -> dict[str, frozenset[str]]:
    """The model names that the OpenAI client of earlier releases knew, by release, oldest first."""
    return {release: frozenset(names) for release, names in sorted(_file()["earlier_models"].items())}


@cache
def llm_config_keys() -> frozenset[str]:
    """All keys that an ``llm_config`` or one of its entries may hold in 0.2 and AG2 classic, of any provider."""
    return frozenset(key for keys in _file()["old_keys"].values() for key in keys)


@cache
def constructor_parameters(cls: str, generation: str) -> frozenset[str]:
    """The parameters of a class (canonical name) and of its bases, in any release of the generation."""
    found: set[str] = set()
    for name in Catalog().ancestors(cls):
        for entry in load_generation(generation).entries.get(name, {}).values():
            found |= {p.name for p in parameters(entry["params"]) if not p.kind.startswith("var_")}
    return frozenset(found)


@cache
def _file() -> _File:
    return cast(_File, read_data("accepted"))
