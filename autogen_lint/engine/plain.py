"""Results as JSON and back. Never `pickle`: what lies in a project's folder may be anybody's."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def dumps(value: object) -> str:
    """A dataclass of plain data as a text."""
    return json.dumps(_plain(value), ensure_ascii=True, separators=(",", ":"))


def loads(cls: type[T], text: str) -> T:
    """The dataclass that `dumps` made a text of.

    Raises:
        ValueError: The text is not of such a one.
    """
    try:
        kind: Any = cls
        made: T = _reader(kind)(json.loads(text))
    except (TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return made


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    return [_plain(item) for item in value]


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any annotation
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        inner = _reader(next(part for part in parts if part is not NoneType))
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        return _tuple_reader(parts)
    if origin is dict:
        return _dict_reader(parts[1])
    if origin is frozenset:
        return frozenset
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        readers = [_reader(hint) for hint in get_type_hints(kind).values()]
        return lambda value: kind(*(read(one) for read, one in zip(readers, value, strict=True)))
    return lambda value: _checked(kind, value)


def _tuple_reader(parts: tuple[Any, ...]) -> Callable[[Any], Any]:
    if parts[-1] is Ellipsis:
        item = _reader(parts[0])
        return lambda value: tuple([item(one) for one in value])
    readers = [_reader(part) for part in parts]
    return lambda value: tuple([read(one) for read, one in zip(readers, value, strict=True)])


def _dict_reader(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - any annotation
    if kind in {str, bool}:
        return lambda value: value if set(map(type, value.values())) <= {kind} else _checked(kind, value)
    item = _reader(kind)
    return lambda value: {key: item(one) for key, one in value.items()}


def _dataclass_reader(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = [_reader(hints[field.name]) for field in fields(kind)]
    return lambda value: kind(*[read(one) for read, one in zip(readers, value, strict=True)])


def _checked(kind: type, value: object) -> object:
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value
