"""Whole files, responses and tables in the text of a message.

A value is followed from the message down to where its content comes from. What bounds the content on the way (a slice,
``read(n)``, ``head()``, any function that is not known to keep all of it) ends the search: unknown is silence.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.builder import same_object
from autogen_lint.python.interp.paths import path_of
from autogen_lint.values.value import (
    Attribute,
    Call,
    Known,
    Operation,
    Sequence,
    Text,
    Unknown,
    Value,
    alternatives,
    number,
)

MAX_DEPTH = 40
_OPENERS = frozenset({"open", "io.open", "codecs.open", "aiofiles.open", "gzip.open"})
_PATHS = frozenset({"pathlib.Path", "pathlib.PurePath", "anyio.Path"})
_HTTP = re.compile(r"^(requests|httpx2?|urllib3)\b")
_FRAMES = re.compile(r"^(pandas|polars)\.read_\w+$")
_PARSERS = frozenset({"json.load", "json.loads", "yaml.safe_load", "yaml.load", "toml.load", "tomllib.load"})
_KEEPS = frozenset(
    {"strip", "lstrip", "rstrip", "lower", "upper", "title", "decode", "encode", "replace", "expandtabs", "prettify"}
    | {"splitlines", "split", "readlines", "get_text"}
)
_FRAME_TEXT = frozenset(
    {"to_string", "to_csv", "to_json", "to_markdown", "to_html", "to_dict", "write_csv", "to_dicts"}
)
_DUMPERS = frozenset({"json.dumps", "yaml.dump", "yaml.safe_dump", "pprint.pformat", "str", "repr", "list"})
_DOCUMENTS = frozenset({"pdfminer.high_level.extract_text", "docx2txt.process", "pymupdf4llm.to_markdown"})
_PAGES = frozenset({"maxpages", "page_numbers", "pages"})
_TEMPLATE = re.compile(
    r"(^|[/_.-])(prompts?|templates?|instructions?|persona\w*|system|roles?|guidelines?|messages?|rubrics?)([/_.-]|$)"
    r"|\.(prompt|j2|jinja2?|tmpl|tpl|mustache)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Dump:
    """Content that goes into a message whole: `source` is where it is read, `what` names it, `path` is the file's."""

    source: Value
    what: str
    path: str | None = None


def dumps_in(value: Value) -> list[Dump]:
    """The dumps that every branch of a message value holds; empty where one branch has none."""
    branches = [list(_search(option, 0)) for option in alternatives(value)]
    return branches[0] if branches and all(branches) else []


def _search(value: Value, depth: int) -> Iterator[Dump]:
    """The dumps in a text: any of its pieces may be one."""
    if depth > MAX_DEPTH:
        return
    value = same_object(value)
    if isinstance(value, Text):
        for part in value.parts:
            if not isinstance(part, str):
                yield from _every(part, depth)
    elif isinstance(value, Operation) and value.operator == "+":
        for operand in value.operands:
            yield from _every(operand, depth)
    elif isinstance(value, Sequence):
        for item in (*value.items, *((value.rest,) if value.rest is not None else ())):
            yield from _every(item, depth)
    elif isinstance(value, Attribute):
        yield from _attribute(value)
    elif isinstance(value, Call):
        yield from _call(value, depth)


def _every(value: Value, depth: int) -> Iterator[Dump]:
    branches = [list(_search(option, depth + 1)) for option in alternatives(value)]
    if branches and all(branches):
        yield from branches[0]


def _attribute(value: Attribute) -> Iterator[Dump]:
    """``response.text`` and ``response.content``."""
    if value.name in {"text", "content", "data"} and is_response(value.base):
        yield Dump(value, "a whole HTTP response")


def _call(call: Call, depth: int) -> Iterator[Dump]:
    if call.receiver is not None:
        yield from _method(call, call.receiver, depth)
    elif call.callee in _DUMPERS and call.arguments.positional:
        yield from _data(call, call.arguments.positional[0], depth)
    elif call.callee.endswith("BeautifulSoup") and call.arguments.positional:
        yield from _every(call.arguments.positional[0], depth)
    elif call.callee in _DOCUMENTS and not _PAGES & call.arguments.keywords.keys():
        yield Dump(call, "a whole document", path_of(call.arguments.get("", 0)))


def _method(call: Call, receiver: Value, depth: int) -> Iterator[Dump]:
    receiver = same_object(receiver)
    if call.callee in {"read", "readlines"} and not _bounded_read(call):
        opened = _opened(receiver)
        if opened is not None:
            yield Dump(call, "a whole file", path_of(opened))
        elif isinstance(receiver, Call) and receiver.callee.endswith("urlopen"):
            yield Dump(call, "a whole HTTP response")
    elif call.callee == "read_text" and (_is_path(receiver) or isinstance(receiver, Unknown)):
        yield Dump(call, "a whole file", path_of(receiver))
    elif call.callee == "json" and is_response(receiver):
        yield Dump(call, "a whole HTTP response")
    elif call.callee in _FRAME_TEXT and _is_frame(receiver) and "max_rows" not in call.arguments.keywords:
        yield Dump(call, "a whole table")
    elif call.callee == "join" and call.arguments.positional:
        yield from _every(call.arguments.positional[0], depth)
    elif call.callee in _KEEPS:
        yield from _every(receiver, depth)


def _data(call: Call, value: Value, depth: int) -> Iterator[Dump]:
    """``json.dumps(...)`` and ``str(...)`` of a parsed file, a response or a text."""
    value = same_object(value)
    if isinstance(value, Call) and value.callee in _PARSERS and value.receiver is None and value.arguments.positional:
        source = same_object(value.arguments.positional[0])
        opened = _opened(source)
        if opened is not None:
            yield Dump(call, "a whole file", path_of(opened))
        else:
            yield from _every(source, depth)
    elif not _is_frame(value):
        yield from _every(value, depth)


def _bounded_read(call: Call) -> bool:
    size = call.arguments.get("size", 0)
    return size is not None and not (isinstance(size, Known) and (size.value is None or (number(size) or 0) < 0))


def _opened(value: Value) -> Value | None:
    """The path that a file object was opened with."""
    if not isinstance(value, Call):
        return None
    if value.receiver is None and value.callee in _OPENERS:
        return value.arguments.get("file", 0)
    if value.receiver is not None and value.callee == "open" and _is_path(value.receiver):
        return value.receiver
    return None


def _is_path(value: Value) -> bool:
    value = same_object(value)
    if isinstance(value, Call):
        if value.receiver is None:
            return value.callee in _PATHS
        return value.callee in {"joinpath", "resolve", "absolute", "expanduser", "with_suffix"} and _is_path(
            value.receiver
        )
    if isinstance(value, Operation):
        return value.operator == "/" and _is_path(value.operands[0])
    return isinstance(value, Attribute) and value.name == "parent" and _is_path(value.base)


def is_response(value: Value) -> bool:
    """Whether a value is surely the response of an HTTP request."""
    value = same_object(value)
    if not isinstance(value, Call):
        return False
    if value.receiver is None:
        return bool(_HTTP.match(value.callee)) and value.callee.rpartition(".")[2].islower()
    made = same_object(value.receiver)
    return (
        value.callee in {"get", "post", "put", "patch", "request", "delete"}
        and isinstance(made, Call)
        and made.receiver is None
        and made.callee.rpartition(".")[2] in {"Session", "Client", "AsyncClient", "ClientSession", "session"}
    )


def _is_frame(value: Value) -> bool:
    value = same_object(value)
    return isinstance(value, Call) and value.receiver is None and bool(_FRAMES.match(value.callee))


def is_template(path: str | None) -> bool:
    """Whether a file's name says that it holds a prompt or template, which is meant to be a message."""
    return path is not None and bool(_TEMPLATE.search(posixpath.normpath(path)))
