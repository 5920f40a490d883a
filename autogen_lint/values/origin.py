"""Where a value was written, and how an intent to change it becomes text edits in its medium."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Hashable
from typing import TYPE_CHECKING

from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent

if TYPE_CHECKING:
    from abc import ABC
else:
    ABC = object  # `isinstance` takes five times as long for real ones


class Origin(ABC):
    """A place in a text. Two origins are equal when they are the same place of the same file."""

    __slots__ = ()

    @property
    @abstractmethod
    def text(self) -> Text:
        """The text that holds the place."""

    @property
    @abstractmethod
    def span(self) -> Span:
        """The characters of the place, in `text`."""

    @abstractmethod
    def supports(self, intent: Intent) -> bool:
        """Whether `edits` could turn the intent into edits; cheap, used to mark findings as fixable."""

    @abstractmethod
    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        """Edits in the coordinates of `text.file.text`, imports included; None where it can't be done surely."""

    @abstractmethod
    def anchor(self) -> Span:
        """The span of the whole statement (Python) or entry (documents): suppression comments may stand there."""

    @property
    def location(self) -> Location:
        return self.text.location(self.span)

    @property
    def key(self) -> Hashable:
        return (self.text.path, self.location.cell, self.span)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Origin) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


class TextOrigin(Origin):
    """A place in which nothing can be written."""

    def __init__(self, text: Text, span: Span) -> None:
        self._text = text
        self._span = span

    @property
    def text(self) -> Text:
        return self._text

    @property
    def span(self) -> Span:
        return self._span

    def anchor(self) -> Span:
        """The lines of the place."""
        first, _ = self._text.line_column(self._span.start)
        last, _ = self._text.line_column(self._span.end)
        return Span(self._text.starts[first - 1], self._text.starts[last - 1] + len(self._text.line_text(last)))

    def supports(self, intent: Intent) -> bool:
        return False

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        return None
