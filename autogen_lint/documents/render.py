"""Literals as JSON and YAML text, in a given style."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass

from autogen_lint.values.intent import Data

_PLAIN = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_./-]|:(?=[A-Za-z0-9_./-]))*(?: [A-Za-z0-9_./()-]+)*")


class CannotRenderError(Exception):
    """The literal can't be written in this medium."""


@dataclass(frozen=True, slots=True)
class Style:
    """`key` and `string` are the quotes; empty is plain, where YAML allows it. `comma` and `colon` have their space."""

    yaml: bool
    newline: str
    key: str = '"'
    string: str = '"'
    comma: str = ", "
    colon: str = ": "
    encoding: str = "utf-8"

    def text_of(self, text: str, quote: str) -> str:
        """A string in this quote, or in double quotes where that quote can't hold it."""
        if self.yaml and not quote and _is_plain(text):
            return text
        if self.yaml and quote == "'" and text.isprintable():
            return "'" + text.replace("'", "''") + "'"
        written = json.dumps(text, ensure_ascii=False)
        try:
            written.encode(self.encoding)
        except UnicodeEncodeError:
            return json.dumps(text)
        return written

    def key_of(self, key: str) -> str:
        return self.text_of(key, self.key)

    def scalar(self, value: None | bool | float | str) -> str:
        """A scalar as text. Raises CannotRenderError for infinite numbers in JSON."""
        if isinstance(value, str):
            return self.text_of(value, self.string)
        if isinstance(value, float):
            return self._float(value)
        return json.dumps(value)

    def _float(self, value: float) -> str:
        if not math.isfinite(value):
            if not self.yaml:
                raise CannotRenderError
            return ".nan" if math.isnan(value) else ("-.inf" if value < 0 else ".inf")
        text = repr(value)
        return text.replace("e", ".0e") if self.yaml and "e" in text and "." not in text else text

    def flow(self, value: Data, indent: str | None = None, unit: str = "") -> str:
        """JSON-like text on one line, or over several whose further ones begin with `indent`."""
        if isinstance(value, dict):
            parts = [
                self.key_of(key) + self.colon + self.flow(item, _deeper(indent, unit), unit)
                for key, item in value.items()
            ]
            return self._enclosed("{", parts, "}", indent, unit)
        if isinstance(value, list):
            items = [self.flow(item, _deeper(indent, unit), unit) for item in value]
            return self._enclosed("[", items, "]", indent, unit)
        return self.scalar(value)

    def _enclosed(self, opener: str, parts: list[str], closer: str, indent: str | None, unit: str) -> str:
        if indent is None or not parts:
            return opener + self.comma.join(parts) + closer
        start = self.newline + indent
        return opener + start + unit + ("," + start + unit).join(parts) + start + closer

    def block(self, value: Data, column: int, unit: int, dash: int) -> str:
        """YAML block text whose first line stands at `column` already; mappings step by `unit`, dashes by `dash`."""
        start = self.newline + " " * column
        if isinstance(value, dict) and value:
            return start.join(
                self.key_of(key) + self.block_value(item, column, unit, dash) for key, item in value.items()
            )
        if isinstance(value, list) and value:
            return start.join("- " + self.block(item, column + 2, unit, dash) for item in value)
        return self.flow(value)

    def block_value(self, value: Data, column: int, unit: int, dash: int) -> str:
        """What follows a key at `column`: the colon and the value."""
        if not value or not isinstance(value, (dict, list)):
            return ": " + self.flow(value)
        inner = column + (unit if isinstance(value, dict) else dash)
        return ":" + self.newline + " " * inner + self.block(value, inner, unit, dash)


def _deeper(indent: str | None, unit: str) -> str | None:
    return None if indent is None else indent + unit


def _is_plain(text: str) -> bool:
    """Whether YAML reads the text as this string without quotes, wherever it stands."""
    if not _PLAIN.fullmatch(text):
        return False
    import yaml
    from yaml.resolver import Resolver

    tag = Resolver().resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag == "tag:yaml.org,2002:str")
