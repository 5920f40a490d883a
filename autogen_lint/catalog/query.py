"""Questions to the catalog of AutoGen releases and I/O libraries."""

from __future__ import annotations

from functools import lru_cache

from autogen_lint.catalog.facts import formerly, providers, roles, same
from autogen_lint.catalog.io import IORow, IORows, ValueShape, io_rows
from autogen_lint.catalog.load import Entry, Generation, load_generation, make_symbol
from autogen_lint.catalog.roots import BETA, generation, is_autogen
from autogen_lint.catalog.symbols import Parameter, Symbol
from autogen_lint.settings.own_io import OwnIO
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Arguments, Mapping, Sequence, Unknown, Value
from autogen_lint.values.value import Entry as Pair

__all__ = ["Catalog", "IORow", "Parameter", "Symbol", "bind"]

RELEASES = {"0.2": "pyautogen-0.2.35"}
"""The release that speaks for a target that is not the newest of its generation."""
_KEPT = 8192
"""Answers that are kept of each question."""


class Catalog:
    """Facts, loaded lazily from the data files beside this module; `own_io` are I/O calls of a project's settings."""

    def __init__(self, own_io: tuple[OwnIO, ...] = ()) -> None:
        self._own_io = own_io

    def generation(self, qualified: str) -> str | None:
        """``"old"``, ``"0.4"`` or ``"ag2"`` by the root package of a name; None outside AutoGen."""
        return generation(qualified)

    def is_autogen(self, qualified: str) -> bool:
        """Whether the name lies in a package of AutoGen, known or not."""
        return is_autogen(qualified)

    def canonical(self, qualified: str) -> str | None:
        """The canonical name of a qualified name in any release; None where it is not of AutoGen.

        A method named through its class (``autogen.LLMConfig.from_json``) keeps its name after the canonical class.
        """
        return _canonical(qualified) or _method_by_name(qualified)

    def symbol(self, qualified: str, target: str | None = None) -> Symbol | None:
        """The callable of this name or alias, with the newest release's signature of its generation.

        `target` (``"0.2"``) asks for the release that stands for it; the newest one answers where that lacks it.
        """
        return _symbol(qualified, target)

    def method(self, cls: str, method: str, target: str | None = None) -> Symbol | None:
        """A method of a class, looked up through its bases."""
        return _method(cls, method, target)

    def ancestors(self, cls: str) -> tuple[str, ...]:
        """The canonical names of a class and its known bases, nearest first."""
        return _ancestors(cls)

    def is_subclass(self, cls: str, *bases: str) -> bool:
        """Whether a class is one of `bases` or inherits from one (canonical names)."""
        return any(ancestor in bases for ancestor in self.ancestors(cls))

    def role(self, qualified: str) -> str:
        """The role of a class or function, inherited from its bases; empty where it has none."""
        return _role(qualified)

    def provider(self, provider: str) -> str | None:
        """The canonical class of a component's `provider`, well-known short names included."""
        return _canonical(providers().get(provider, provider))

    @property
    def io_rows(self) -> IORows:
        """The table of I/O calls."""
        return io_rows(self._own_io)

    def io(self, callee: str) -> IORow | None:
        """The I/O row of a function (``requests.get``) or of a method with its class (``requests.Session.get``)."""
        return self.io_rows.row(callee)

    def io_row(self, row_id: str) -> IORow:
        """The I/O row of an id (``requests.func``).

        Raises:
            KeyError: there is no such row.
        """
        return self.io_rows.find(row_id)

    def io_class(self, callee: str) -> str | None:
        """The class of the object that a call makes, as used in method names for `io`; None where it has no rows."""
        return self.io_rows.makes(callee)

    @property
    def io_values(self) -> dict[str, ValueShape]:
        """Objects that say a limit, by the class that makes them."""
        return self.io_rows.values

    @property
    def io_outer(self) -> frozenset[str]:
        """What bounds the awaiting calls inside it."""
        return self.io_rows.outer

    @property
    def io_socket_default(self) -> frozenset[str]:
        """The rows that ``socket.setdefaulttimeout`` limits."""
        return self.io_rows.socket_default


def bind(symbol: Symbol, arguments: Arguments, origin: Origin) -> Mapping:
    """The arguments by parameter name; keywords that no parameter takes keep their own name.

    What ``*args`` takes becomes a `Sequence` under its name. More positional arguments than the newest release takes
    are bound as older ones took them. Unknown ``*args`` or ``**kwargs`` of the call leave the
    mapping open, since they may give any parameter.
    """
    entries: dict[str, Pair] = {}
    names = [p.name for p in symbol.parameters if p.kind in {"pos", "any"}]
    if len(arguments.positional) > len(names) and symbol.formerly:
        names = list(symbol.formerly)
    for name, value in zip(names, arguments.positional, strict=False):
        entries[name] = Pair(name, value, value.origin)
    surplus = arguments.positional[len(names) :]
    variadic = next((p.name for p in symbol.parameters if p.kind == "var_pos"), None)
    if surplus and variadic is not None:
        first = surplus[0].origin
        entries[variadic] = Pair(variadic, Sequence(first, surplus, arguments.star, "tuple"), first)
    entries.update(arguments.keywords)
    rest: Value | None = arguments.rest
    if rest is None and arguments.star is not None and len(arguments.positional) < len(names):
        rest = Unknown(arguments.star.origin, "star-arguments")
    return Mapping(origin, entries, rest)


# What the data files say is asked of every call that a program makes, and never changes ------------------------------


@lru_cache(maxsize=_KEPT)
def _symbol(qualified: str, target: str | None) -> Symbol | None:
    name = _canonical(qualified)
    if name is None:
        owner, _, method = qualified.rpartition(".")
        cls = _canonical(owner) if owner else None
        return _method(cls, method, target) if cls else None
    entry = _entry(name, target)
    if entry is None:
        return None
    bases = tuple(entry.get("bases", ()))
    return make_symbol(name, _role(name), entry["params"], bases, formerly().get(name, ()))


@lru_cache(maxsize=_KEPT)
def _method(cls: str, method: str, target: str | None = None) -> Symbol | None:
    for ancestor in _ancestors(cls):
        entry = _entry(ancestor, target)
        items = entry.get("methods", {}).get(method) if entry else None
        if items is not None:
            return make_symbol(f"{ancestor}.{method}", "", items)
    return None


@lru_cache(maxsize=_KEPT)
def _ancestors(cls: str) -> tuple[str, ...]:
    queue = [cls]
    found: dict[str, None] = {}
    for one in queue:
        name = _canonical(one)
        if name is not None and name not in found:
            found[name] = None
            entry = _entry(name, None)
            queue += entry.get("bases", []) if entry else []
    return tuple(found)


@lru_cache(maxsize=_KEPT)
def _role(qualified: str) -> str:
    known = roles()
    return next((known[name] for name in _ancestors(qualified) if name in known), "")


def _method_by_name(qualified: str) -> str | None:
    owner, _, method = qualified.rpartition(".")
    cls = _canonical(owner) if owner else None
    return f"{cls}.{method}" if cls is not None and _method(cls, method) is not None else None


def _entry(canonical: str, target: str | None) -> Entry | None:
    name = generation(canonical)
    if name is None:
        return None
    loaded = load_generation(name)
    release = RELEASES.get(target or "")
    return (loaded.entry(canonical, release) if release else None) or loaded.entry(canonical)


@lru_cache(maxsize=_KEPT)
def _canonical(qualified: str) -> str | None:
    name = generation(qualified)
    if name is None:
        return None
    if name == "ag2" and qualified.startswith(BETA):
        qualified = "ag2" + qualified[len(BETA) :]
    elif qualified.startswith("pyautogen."):
        qualified = qualified[2:]
    loaded = load_generation(name)
    qualified = same().get(qualified, qualified)
    found = loaded.names.get(qualified) or _by_tail(loaded, qualified)
    return same().get(found, found) if found else None


def _by_tail(loaded: Generation, qualified: str) -> str | None:
    """A path the catalog does not know, to a symbol whose last name only one symbol of the same package has."""
    root = qualified.partition(".")[0]
    found = loaded.tails.get(qualified.rpartition(".")[2])
    return found if found and found.startswith(root + ".") else None
