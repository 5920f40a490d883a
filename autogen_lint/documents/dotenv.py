"""``NAME=value`` files."""

from __future__ import annotations

import re
from dataclasses import dataclass

from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_LINE = re.compile(
    r"^[ \t]*(?:export[ \t]+)?(?P<name>[A-Za-z_][\w.-]*)[ \t]*=[ \t]*"
    r"(?:\"(?P<double>(?:\\.|[^\"\\\r\n])*)\"|'(?P<single>[^'\r\n]*)'|(?P<plain>[^\s#][^\r\n]*?))?"
    r"[ \t]*(?:#[^\r\n]*)?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Variable:
    """One assignment; `span` is that of the value, without quotes."""

    name: str
    value: str
    span: Span


def read_dotenv(text: Text) -> list[Variable]:
    """The assignments of a text; lines that are none are passed over."""
    found = []
    for match in _LINE.finditer(text.text):
        group = next((name for name in ("double", "single", "plain") if match[name] is not None), None)
        if group is not None:
            value = match[group]
            if group == "plain":
                value = re.split(r"\s+#", value, maxsplit=1)[0]
            start = match.start(group)
            found.append(Variable(match["name"], value, Span(start, start + len(value))))
    return found
