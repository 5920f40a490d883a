"""Component files as they are written: what their keys are, before anything is built from them."""

from __future__ import annotations

from autogen_lint.model.building.builder import Builder
from autogen_lint.model.building.components import MAX_DEPTH, is_component
from autogen_lint.model.settings.configuration import Component
from autogen_lint.values.value import Mapping, Sequence, Value, string


def observe(builder: Builder, value: Value, depth: int = 0, *, loaded: bool = False) -> None:
    """Note every component in a value, outermost first; `loaded` says that a program loads it."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, Sequence):
        for item in value.items:
            observe(builder, item, depth + 1, loaded=loaded)
    if not isinstance(value, Mapping):
        return
    if is_component(value) and value.origin.key not in builder.components:
        builder.components.add(value.origin.key)
        provider = string(value.get("provider")) or ""
        config = value.get("config")
        inner = config if isinstance(config, Mapping) else Mapping(value.origin)
        cls = builder.catalog.provider(provider)
        builder.program.components.append(Component(provider, cls, value, inner, value.origin, loaded))
    for entry in value.entries.values():
        observe(builder, entry.value, depth + 1, loaded=loaded)
