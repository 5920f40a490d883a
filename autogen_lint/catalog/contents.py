"""Where text of any size comes from: files, responses, tables, documents, rows, output of commands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.files import read_data


class _Rule(TypedDict, total=False):
    kind: str
    what: str
    each: str
    path: int
    of: int
    keeps: int
    keyword: str
    sql: int
    command: int
    size: int
    free: int
    bounded: list[str]
    unless: list[str]
    needs: str


class _Pattern(TypedDict):
    match: str
    rule: _Rule


class _Keeps(TypedDict):
    methods: list[str]
    functions: dict[str, int]
    handles: list[str]
    renders: list[str]


class _File(TypedDict):
    what: dict[str, str]
    makers: dict[str, _Rule]
    maker_patterns: list[_Pattern]
    types: dict[str, str]
    methods: dict[str, dict[str, _Rule]]
    attributes: dict[str, dict[str, _Rule]]
    items: dict[str, str]
    whole_items: dict[str, str]
    getitem: dict[str, str]
    parts: dict[str, str]
    keeps: _Keeps
    measures: list[str]


@dataclass(frozen=True, slots=True)
class ContentRule:
    """What a call or attribute gives: an object of a `kind`, or content (`what` names it).

    `each`: content of one of many, which is much only where all are put together. `path`, `sql` and `command` are
    the positions of what is opened, asked or run, `of` and `keeps` (or `keyword`) that of content which the result
    holds. `size` is the position of a limit, `bounded` are keywords that limit; with one of `unless`, or an argument at
    `free`, the result goes elsewhere. Without a true keyword `needs` it is little.
    """

    kind: str | None = None
    what: str | None = None
    each: str | None = None
    path: int | None = None
    of: int | None = None
    keeps: int | None = None
    keyword: str | None = None
    sql: int | None = None
    command: int | None = None
    size: int | None = None
    free: int | None = None
    bounded: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    needs: str | None = None


def shown(what: str) -> str:
    """Content in words: ``a whole file``."""
    return _file()["what"][what]


@cache
def maker(name: str) -> ContentRule | None:
    """The rule of a function or class."""
    rule = _file()["makers"].get(name)
    if rule is None:
        rule = next((one["rule"] for one in _file()["maker_patterns"] if re.match(one["match"], name)), None)
    return _rule(rule) if rule is not None else None


def typed(name: str) -> str | None:
    """The kind of an object by the name of its class."""
    return _file()["types"].get(name)


@cache
def method(kind: str, name: str) -> ContentRule | None:
    """The rule of a method of an object."""
    rule = _file()["methods"].get(kind, {}).get(name)
    return _rule(rule) if rule is not None else None


@cache
def attribute(kind: str, name: str) -> ContentRule | None:
    """The rule of an attribute of an object."""
    rule = _file()["attributes"].get(kind, {}).get(name)
    return _rule(rule) if rule is not None else None


def item(kind: str) -> str | None:
    """The kind of each thing that an object gives when it is iterated."""
    return _file()["items"].get(kind)


def whole_item(kind: str) -> str | None:
    """What all items of this kind together are, where each is text itself."""
    return _file()["whole_items"].get(kind)


def by_key(kind: str) -> str | None:
    """The kind of ``object[key]`` and of attributes that no rule names."""
    return _file()["getitem"].get(kind)


def part(kind: str) -> str | None:
    """What ``object[n]`` is, where that is content itself: the output in ``(output, errors)``."""
    return _file()["parts"].get(kind)


def keeping_argument(name: str) -> int | None:
    """The position of the argument whose content a function keeps whole (``json.dumps``)."""
    return _file()["keeps"]["functions"].get(name)


def keeps_content(method_name: str) -> bool:
    """Whether a method of a text keeps all (or nearly all) of it."""
    return method_name in _file()["keeps"]["methods"]


def reads_handle(name: str) -> bool:
    """Whether a function reads all of an open file or cursor it is given."""
    return name in _file()["keeps"]["handles"]


def renders(method_name: str) -> bool:
    """Whether a method puts its arguments into a text."""
    return method_name in _file()["keeps"]["renders"]


def measures(name: str) -> bool:
    """Whether a function tells the size of its argument."""
    return name in _file()["measures"]


def _rule(rule: _Rule) -> ContentRule:
    return ContentRule(
        rule.get("kind"), rule.get("what"), rule.get("each"), rule.get("path"), rule.get("of"), rule.get("keeps"),
        rule.get("keyword"), rule.get("sql"), rule.get("command"), rule.get("size"), rule.get("free"),
        tuple(rule.get("bounded", ())), tuple(rule.get("unless", ())), rule.get("needs"),
    )  # fmt: skip


def _file() -> _File:
    return cast(_File, read_data("contents"))
