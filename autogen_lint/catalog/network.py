"""How programs set proxies, switch off the check of certificates, and which addresses servers answer at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypedDict, cast

from autogen_lint.catalog.files import read_data


class _Switch(TypedDict):
    of: list[str]
    key: str
    off: list[bool | str]


class _File(TypedDict):
    proxy_variables: list[str]
    proxy_keywords: list[str]
    proxy_functions: dict[str, int]
    tls_variables: list[str]
    tls_keywords: list[_Switch]
    tls_attributes: list[_Switch]
    tls_functions: list[str]
    tls_servers: list[str]
    local_ports: dict[str, str]
    paths: dict[str, str]
    calls: list[str]
    compatible: list[str]


@cache
def network_facts() -> _File:
    """The whole file."""
    return cast(_File, read_data("network"))


class Words(NamedTuple):
    """The keywords and the functions that have to do with proxies and certificates, all of them."""

    keywords: frozenset[str]
    functions: frozenset[str]


@cache
def network_words() -> Words:
    """What a call must have to be worth a closer look."""
    facts = network_facts()
    keywords = {*facts["proxy_keywords"], *(one["key"] for one in facts["tls_keywords"])}
    return Words(frozenset(keywords), frozenset({*facts["proxy_functions"], *facts["tls_functions"]}))


@dataclass(frozen=True, slots=True)
class Switch:
    """A keyword or attribute that switches the check of certificates off with one of these values.

    Texts stand for strings and for qualified names (``ssl.CERT_NONE``).
    """

    key: str
    off: tuple[bool | str, ...]


@cache
def tls_keyword(name: str) -> tuple[Switch, ...]:
    """The switches among the keywords of a function or class; ``*`` stands for any, where the keyword says enough."""
    root = name.partition(".")[0]
    found = (one for one in network_facts()["tls_keywords"] if root in one["of"] or "*" in one["of"])
    return tuple(Switch(one["key"], tuple(one["off"])) for one in found)


@cache
def tls_attribute(owner: str, attribute: str) -> Switch | None:
    """The switch that an attribute of a module or of a class's objects is."""
    found = (one for one in network_facts()["tls_attributes"] if owner in one["of"] and one["key"] == attribute)
    return next((Switch(one["key"], tuple(one["off"])) for one in found), None)


def is_proxy_variable(name: str) -> bool:
    """Whether a variable of the environment sets a proxy for HTTP clients, or exceptions from it."""
    return name.upper() in network_facts()["proxy_variables"]
