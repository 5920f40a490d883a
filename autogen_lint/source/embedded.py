"""A text inside a string of another text, such as the Python of a tool in a component's JSON."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import SourceFile, Text


class EmbeddedText(Text):
    """The decoded content of a string literal.

    Args:
        parent: The text that holds the literal.
        text: The content.
        offsets: For each character of `text`, and for its end, the offset in `parent.text` where it is written.
        escape: Writes new content as the literal spells it; None where it can't be written there.
    """

    def __init__(self, parent: Text, text: str, offsets: Sequence[int], escape: Callable[[str], str | None]) -> None:
        if len(offsets) != len(text) + 1:
            raise ValueError(f"{len(text)} characters need {len(text) + 1} offsets, not {len(offsets)}")
        super().__init__(parent.path, text)
        self.parent = parent
        self._offsets = offsets
        self._escape = escape

    @property
    def file(self) -> SourceFile:
        return self.parent.file

    def location(self, span: Span) -> Location:
        """Where the characters are written in the parent."""
        return self.parent.location(self.in_parent(span))

    @property
    def writable(self) -> bool:
        return self.parent.writable

    def shown(self, span: Span) -> tuple[Text, Span]:
        """The place in the parent: what a reader sees there."""
        return self.parent.shown(self.in_parent(span))

    def in_parent(self, span: Span) -> Span:
        """The span of `parent.text` in which a span of this text is written."""
        start = self._offsets[span.start]
        return Span(start, max(start, self._offsets[span.end]))

    def to_file(self, edit: TextEdit) -> TextEdit | None:
        """The edit with its text escaped, in the coordinates of the file."""
        text = self._escape(edit.text)
        return None if text is None else self.parent.to_file(TextEdit(self.in_parent(edit.span), text))
