"""Callables of AutoGen releases as the catalog describes them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameter:
    """`kind` is ``pos`` (positional only), ``any``, ``kw``, ``var_pos`` or ``var_kw``; `default` is source text."""

    name: str
    kind: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Symbol:
    """A callable of an AutoGen release. `name` is canonical: the shortest public path.

    `role` is ``agent``, ``group-chat``, ``manager``, ``team``, ``condition``, ``model-client``, ``llm-config``,
    ``llm-entry`` (a class for one entry of AG2 classic's config list), ``model-config`` (AG2 1.x), ``pattern``,
    ``tool``, ``workbench``, ``mcp``, ``executor``, ``message``, ``context``, ``loader``, ``chat`` or ``""``.
    """

    name: str
    role: str
    parameters: tuple[Parameter, ...]
    bases: tuple[str, ...] = ()
    swallows: bool = False
    """Whether unknown keywords are accepted (``**kwargs``)."""
    formerly: tuple[str, ...] = ()
    """Positional parameters of older releases, in order, where the newest takes fewer."""

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of this name, ``*args`` and ``**kwargs`` excluded."""
        return next((p for p in self.parameters if p.name == name and not p.kind.startswith("var_")), None)


def parameters(items: list[str]) -> tuple[Parameter, ...]:
    """Parameters from the items of a signature: ``name``, ``name=default``, ``*``, ``/``, ``*args``, ``**kwargs``."""
    found: list[Parameter] = []
    kind = "any"
    for item in items:
        if item == "/":
            found = [Parameter(p.name, "pos", p.default) for p in found]
        elif item.startswith("**"):
            found.append(Parameter(item[2:], "var_kw"))
        elif item.startswith("*"):
            kind = "kw"
            if item != "*":
                found.append(Parameter(item[1:], "var_pos"))
        else:
            name, equals, default = item.partition("=")
            found.append(Parameter(name, kind, default if equals else None))
    return tuple(found)
