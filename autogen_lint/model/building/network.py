"""What calls set for the network: proxies, and whether certificates are checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from autogen_lint.catalog.network import (
    Switch,
    is_proxy_variable,
    network_facts,
    network_words,
    tls_attribute,
    tls_keyword,
)
from autogen_lint.model.building.builder import Builder, constructed, identity, qualified, set_attribute
from autogen_lint.model.building.io_calls import io_class
from autogen_lint.model.settings.configuration import Proxy, Unverified, may_be_overridden
from autogen_lint.python.events import CallEvent
from autogen_lint.values.places import place_of
from autogen_lint.values.value import (
    Arguments,
    Attribute,
    Call,
    Entry,
    Known,
    Mapping,
    Operation,
    Ref,
    Value,
    alternatives,
    string,
)

_ENVIRONMENT = "os.environ"
_SETTERS = frozenset({"__setattr__", "__setitem__", "setdefault", "update", "putenv"})
_ADDRESS = re.compile(r"(?:(?:https?|socks[45]h?)://\S+|(?:\S+@)?[\w.\-]+:\d{2,5})/?")
_CREDENTIALS = re.compile(r"(?:^|//)[^/@\s]+@")


def observe(builder: Builder, event: CallEvent, names: tuple[str, ...]) -> None:
    """Note what an event sets for the network; `names` are those of what it calls (`names_of`)."""
    call = event.call
    if not _may_set(call, names):
        return
    program = builder.program
    variables = list(_variables(call))
    program.proxies += (found for entry in variables for found in _by_variable(entry))
    program.proxies += _by_client(call, names)
    program.unverified += (found for entry in variables for found in _variable_off(entry))
    program.unverified += _keyword_off(call, names)
    program.unverified += _attribute_off(builder, call)


def _may_set(call: Call, names: tuple[str, ...]) -> bool:
    """Whether a call has anything that is looked for here; most have not."""
    words = network_words()
    return (
        not words.keywords.isdisjoint(call.arguments.keywords)
        or not words.functions.isdisjoint(names)
        or call.callee.rpartition(".")[2] in _SETTERS
        or (isinstance(call.receiver, Attribute) and call.receiver.name == "proxies")
    )


def _variables(call: Call) -> Iterator[Entry]:
    """The variables of its own environment that a call sets."""
    name, positional = qualified(call), call.arguments.positional
    if name in {f"{_ENVIRONMENT}.__setitem__", f"{_ENVIRONMENT}.setdefault", "os.putenv"}:
        key = string(positional[0]) if len(positional) > 1 else None
        if key is not None:
            yield Entry(key, positional[1], positional[1].origin)
    elif name == f"{_ENVIRONMENT}.update":
        yield from call.arguments.keywords.values()
        yield from _items(positional)
    elif name == "os.__setattr__" and positional and string(positional[0]) == "environ":
        value = positional[1]
        yield from _items(value.operands) if isinstance(value, Operation) else ()


def _items(values: tuple[Value, ...]) -> Iterator[Entry]:
    for value in values:
        yield from value.entries.values() if isinstance(value, Mapping) else ()


def _by_variable(entry: Entry) -> Iterator[Proxy]:
    address = _literal(entry.value)
    if is_proxy_variable(entry.key) and address:
        yield Proxy(f"`{entry.key}`", entry.value.origin, _CREDENTIALS.search(address) is not None)


def _by_client(call: Call, names: tuple[str, ...]) -> Iterator[Proxy]:
    """Addresses that are given to a client: as a keyword, a dict by scheme, or an attribute of a session."""
    attribute = set_attribute(call)
    if attribute is not None and attribute.key == "proxies" and not isinstance(call.receiver, Ref):
        yield from _addresses("`proxies`", attribute.value)
    elif isinstance(call.receiver, Attribute) and call.receiver.name == "proxies":
        for value in call.arguments.positional[1:] if call.callee == "__setitem__" else call.arguments.positional:
            yield from _addresses("`proxies`", value)
    for key in network_facts()["proxy_keywords"]:
        entry = call.arguments.keywords.get(key)
        if entry is not None:
            yield from _addresses(f"`{key}` of `{call.callee.rpartition('.')[2]}`", entry.value)
    for name in names:
        position = network_facts()["proxy_functions"].get(name)
        if position is not None and position < len(call.arguments.positional):
            yield from _addresses(f"`{name.rpartition('.')[2]}`", call.arguments.positional[position])


def _addresses(what: str, value: Value) -> Iterator[Proxy]:
    if isinstance(value, Mapping):
        for entry in value.entries.values():
            yield from _addresses(what, entry.value)
        return
    address = _literal(value)
    if address and _ADDRESS.fullmatch(address):
        yield Proxy(what, value.origin, _CREDENTIALS.search(address) is not None)


def _literal(value: Value) -> str | None:
    """A text that is surely the value, and no default for what the environment leaves out."""
    texts = [None if may_be_overridden(option) else string(option) for option in alternatives(value)]
    return texts[0].strip() if texts and texts[0] and all(texts) else None


def _variable_off(entry: Entry) -> Iterator[Unverified]:
    if entry.key in network_facts()["tls_variables"] and string(entry.value) == "0":
        yield Unverified(f"{entry.key}=0", entry.value.origin)


def _keyword_off(call: Call, names: tuple[str, ...]) -> Iterator[Unverified]:
    for name in names:
        if name in network_facts()["tls_functions"]:
            yield Unverified(f"{name}()", call.origin)
        for switch in tls_keyword(name):
            entry = call.arguments.keywords.get(switch.key)
            if entry is not None and _is_off(entry.value, switch):
                yield Unverified(f"{switch.key}={_shown(entry.value)}", place_of(entry, entry.value))


def _attribute_off(builder: Builder, call: Call) -> Iterator[Unverified]:
    attribute = set_attribute(call)
    owner = _owner(builder, call.receiver) if attribute is not None else None
    if attribute is None or owner is None or _is_server(call.receiver):
        return
    switch = tls_attribute(owner, attribute.key)
    holder = identity(call.receiver) if call.receiver is not None else None
    if switch is not None and _is_off(attribute.value, switch):
        place = place_of(Entry(attribute.key, attribute.value, call.origin), attribute.value)
        yield Unverified(f"{attribute.key} = {_shown(attribute.value)}", place, holder)


def _owner(builder: Builder, receiver: Value | None) -> str | None:
    """The module, or the class or function that made the object, whose attribute is set."""
    if isinstance(receiver, Ref):
        return receiver.name
    made = constructed(receiver)
    name = qualified(made) if made is not None else None
    return name or (io_class(builder, receiver) if receiver is not None else None)


def _is_server(receiver: Value | None) -> bool:
    """Whether a context is made for a server, which asks its clients for no certificate."""
    arguments = receiver.arguments if isinstance(receiver, Call) else Arguments()
    given = (*arguments.positional, *(entry.value for entry in arguments.keywords.values()))
    return any(isinstance(one, Ref) and one.name in network_facts()["tls_servers"] for one in given)


def _is_off(value: Value, switch: Switch) -> bool:
    options = [_plain(option) for option in alternatives(value)]
    return bool(options) and all(option is not None and option in switch.off for option in options)


def _plain(value: Value) -> bool | str | None:
    if isinstance(value, Ref):
        return value.name
    found = value.value if isinstance(value, Known) and not may_be_overridden(value) else None
    return found if isinstance(found, (bool, str)) else None


def _shown(value: Value) -> str:
    plain = next((_plain(option) for option in alternatives(value)), None)
    return str(plain)
