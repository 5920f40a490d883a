"""Questions to the catalog of AutoGen releases and I/O libraries."""

from __future__ import annotations

from dataclasses import dataclass, field

from autogen_lint.values.value import Arguments, Mapping


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
    ``model-config`` (AG2 1.x), ``tool``, ``executor``, ``message``, ``context``, ``loader``, ``chat`` or ``""``.
    """

    name: str
    role: str
    parameters: tuple[Parameter, ...]
    bases: tuple[str, ...] = ()
    swallows: bool = False
    """Whether unknown keywords are accepted (``**kwargs``)."""


@dataclass(frozen=True, slots=True)
class IORow:
    """A call of an I/O library that may block; see `timeouts-catalog` for the fields' meaning."""

    id: str
    library: str
    callables: tuple[str, ...]
    methods_of: tuple[str, ...]
    parameter: str | None
    position: int | None
    unit: str
    default: str
    trigger: str
    disables: tuple[str, ...]
    fix: str | None


class Catalog:
    """Facts, loaded lazily from the data files beside this module."""

    def canonical(self, qualified: str) -> str | None:
        """The canonical name of a qualified name in any release; None where it is not of AutoGen."""
        raise NotImplementedError

    def symbol(self, qualified: str) -> Symbol | None:
        """The callable of this name or alias, with the newest release's signature of its generation."""
        raise NotImplementedError

    def method(self, cls: str, method: str) -> Symbol | None:
        """A method of a class, looked up through its bases."""
        raise NotImplementedError

    def provider(self, provider: str) -> str | None:
        """The canonical class of a component's `provider`, well-known short names included."""
        raise NotImplementedError

    def io(self, callee: str) -> IORow | None:
        """The I/O row of a function (``requests.get``) or of a method with its class (``requests.Session.get``)."""
        raise NotImplementedError


def bind(symbol: Symbol, arguments: Arguments, origin: object) -> Mapping:
    """The arguments by parameter name; keywords that no parameter takes keep their own name."""
    raise NotImplementedError
