"""Parsed modules, kept for the other files of a run that import them."""

from __future__ import annotations

from autogen_lint.python.module import ParseProblem, PyModule, parse_module
from autogen_lint.source.kept import Kept
from autogen_lint.source.text import Text

_ROOM = 768 * 1024
"""Characters of source; its trees take some 28 bytes of memory for each."""


class Shelf:
    """Parses each text once, as long as there is room for its tree."""

    def __init__(self, room: int = _ROOM) -> None:
        self._parsed: Kept[str, tuple[Text, PyModule | ParseProblem]] = Kept(room)

    def module(self, text: Text, name: str | None = None) -> PyModule | ParseProblem:
        """The module of a text, under the dotted name that it is imported by."""
        kept = self._parsed.get(text.path)
        if kept is not None and kept[0] is text:
            module = kept[1]
        else:
            module = parse_module(text, name)
            self._parsed.put(text.path, (text, module), len(text.text))
        return module.named(name) if isinstance(module, PyModule) else module
