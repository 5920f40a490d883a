"""Arguments that stand without the name that a release asks for, and those that are missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from autogen_lint.catalog.behaviour import keyword_only_since
from autogen_lint.catalog.facts import formerly, table
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import newest_at_least
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.values.origin import Origin
from autogen_lint.values.places import argument_place

_DISTRIBUTIONS = {"0.4": "autogen-agentchat", "ag2": "ag2"}


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Positional arguments that must be named since a release; `first` is the number of those that need no name."""

    call: Invocation
    first: int
    names: tuple[str, ...]
    since: str
    place: Origin


def unnamed_arguments(program: Program, generation: str) -> Iterator[Unnamed]:
    """Calls of a generation with more positional arguments than the required releases take."""
    for call in program.invocations:
        names = formerly().get(call.name)
        since = keyword_only_since(call.name) if names is not None and call.subclass is None else None
        if names is None or since is None or call.generation != generation:
            continue
        symbol = program.catalog.symbol(call.name)
        taken = sum(1 for p in symbol.parameters if p.kind in {"pos", "any"}) if symbol is not None else 0
        admitted = newest_at_least(program.target, since, _DISTRIBUTIONS.get(generation))
        if admitted and taken < len(call.positional) <= len(names):
            place = argument_place(call.origin, call.positional[taken])
            yield Unnamed(call, taken, names[taken : len(call.positional)], since, place)


def without_model(program: Program) -> Iterator[tuple[ModelConfig, str]]:
    """AG2 1.x configurations that agents use and that name no model, and what comes of it."""
    for config in program.all_models():
        if config.generation != "ag2" or not config.users or config.settings.rest is not None:
            continue
        symbol = program.catalog.symbol(config.cls)
        parameter = symbol.parameter("model") if symbol is not None else None
        if parameter is not None and parameter.default is None and "model" not in config.settings:
            early = config.cls in cast("list[str]", table("model_at_construction"))
            yield config, "TypeError at construction" if early else "every call fails"
