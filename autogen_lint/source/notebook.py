"""Notebooks: the code cells as one Python text, and edits of it written back into the JSON."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from autogen_lint.source.magics import mask
from autogen_lint.source.notebook_json import Literal, NotANotebookError, RawCell, Reader
from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.splice import Splice
from autogen_lint.source.text import SourceFile, Text

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_OTHER_KERNELS = frozenset({"ir", "bash", "javascript", "deno", "rust", "sos", "gophernotes", "octave", "sql"})
_OTHER_KERNEL_STEMS = ("julia", ".net-", "scala", "java", "sas", "stata", "powershell", "go", "ruby", "perl")
_ESCAPED_LETTER = re.compile(r"\\u(?!00[0-7])[0-9a-fA-F]{4}")


@dataclass(frozen=True, slots=True)
class NotebookProblem:
    """Why a notebook can't be read: `message` and the offset in the file's text."""

    message: str
    offset: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell of Python.

    `index` counts from 1 over all cells. `span` is the cell in the notebook's text, with the line end that separates
    it from the next one. `masked` are the spans of that text in which something else stands than in the file.
    """

    index: int
    span: Span
    content_end: int
    literals: tuple[Literal, ...]
    is_list: bool
    masked: tuple[Span, ...]


class NotebookText(Text):
    """The Python cells of a notebook, one after the other, with magics masked."""

    def __init__(self, file: SourceFile, text: str, cells: tuple[Cell, ...]) -> None:
        super().__init__(file.path, text)
        self._file = file
        self.cells = cells
        self._cell_starts = [cell.span.start for cell in cells]
        self._ascii = file.text.isascii() and _ESCAPED_LETTER.search(file.text) is not None

    @property
    def file(self) -> SourceFile:
        return self._file

    def cell_at(self, offset: int) -> Cell:
        """The cell that holds a character offset; the end of the text belongs to the last cell."""
        return self.cells[max(bisect_right(self._cell_starts, offset) - 1, 0)]

    def cell_text(self, cell: Cell) -> str:
        """The cell's text as it stands in the notebook's, without the separating line end."""
        return self.text[cell.span.start : cell.content_end]

    def blanked(self, indices: Collection[int]) -> NotebookText:
        """The same text with these cells (by index) blank: every offset of the others stays."""
        text = self.text
        cells = []
        for cell in self.cells:
            if cell.index in indices:
                blank = re.sub(r"[^\r\n]", " ", self.cell_text(cell))
                text = text[: cell.span.start] + blank + text[cell.content_end :]
                cells.append(replace(cell, masked=(Span(cell.span.start - 1, cell.span.end),)))
            else:
                cells.append(cell)
        return NotebookText(self._file, text, tuple(cells))

    def location(self, span: Span) -> Location:
        """Line and column inside the cell of the span's start; a span over several cells ends with that one."""
        if not self.cells:
            return Location(self.path, 0, 1, 1, 1, 1)
        cell = self.cell_at(span.start)
        first = self.line_column(cell.span.start)[0]
        line, column = self.line_column(min(span.start, cell.content_end))
        end_line, end_column = self.line_column(max(min(span.end, cell.content_end), min(span.start, cell.content_end)))
        return Location(self.path, cell.index, line - first + 1, column, end_line - first + 1, end_column)

    def in_cell(self, span: Span) -> Span:
        """The span in characters of its cell's source."""
        start = self.cell_at(span.start).span.start
        return Span(span.start - start, span.end - start)

    def to_file(self, edit: TextEdit) -> TextEdit | None:
        """The edit on the notebook's JSON; None across cells and where it would touch a masked magic."""
        if not self.cells:
            return None
        cell = self.cell_at(edit.span.start)
        text = edit.text
        start, end = edit.span.start, edit.span.end
        if start > cell.content_end or end > cell.span.end or not cell.literals:
            return None
        if end > cell.content_end:  # takes the line end that only the joined text has
            end, text = cell.content_end, text.removesuffix("\n")
        if any(m.start < end and start < m.end if start < end else m.start < start < m.end for m in cell.masked):
            return None
        splice = Splice(self._file.text, cell.literals, cell.is_list, self._ascii)
        return splice.edit(start - cell.span.start, end - cell.span.start, text)


def read_notebook(file: SourceFile) -> NotebookText | NotebookProblem | None:
    """The Python cells of a notebook; None where its kernel speaks another language."""
    try:
        reader = Reader(file.text)
        reader.read()
    except json.JSONDecodeError as error:
        return NotebookProblem(f"not valid JSON: {error.msg}", error.pos)
    except RecursionError:
        return NotebookProblem("not readable: nested too deeply", 0)
    except NotANotebookError as error:
        return NotebookProblem(str(error), 0)
    if not _speaks_python(reader.metadata):
        return None
    parts: list[str] = []
    cells: list[Cell] = []
    at = 0
    for index, raw in enumerate(reader.cells, 1):
        cell = _cell(index, raw, at)
        if cell is not None:
            cells.append(cell[0])
            parts.append(cell[1])
            at += len(cell[1])
    return NotebookText(file, "".join(parts), tuple(cells))


def _speaks_python(metadata: object) -> bool:
    """Whether the kernel is Python's, as far as the metadata says; a notebook that says nothing is."""
    kernel, info = _table(_table(metadata).get("kernelspec")), _table(_table(metadata).get("language_info"))
    language = kernel.get("language") or info.get("name")
    if isinstance(language, str) and language:
        return "python" in language.lower()
    name = kernel.get("name")
    if not isinstance(name, str) or "python" in name.lower():
        return True
    return name.lower() not in _OTHER_KERNELS and not name.lower().startswith(_OTHER_KERNEL_STEMS)


def _cell(index: int, raw: RawCell, at: int) -> tuple[Cell, str] | None:
    """The cell and its text where the joined text has come to `at`; None for cells that are not Python."""
    if raw.values.get("cell_type") != "code" or not _is_python_cell(raw.values):
        return None
    source = "".join(literal.text for literal in raw.literals)
    masked = mask(source)
    if masked is None:
        return None
    text = _SURROGATE.sub("\ufffd", masked.text)
    spans = [Span(at + span.start, at + span.end) for span in masked.spans]
    spans += [Span(at + match.start(), at + match.end()) for match in _SURROGATE.finditer(source)]
    content_end = at + len(source)
    if source and not source.endswith(("\n", "\r")):
        text += "\n"
    return Cell(index, Span(at, at + len(text)), content_end, raw.literals, raw.is_list, tuple(spans)), text


def _is_python_cell(values: Mapping[str, object]) -> bool:
    metadata = _table(values.get("metadata"))
    language = values.get("language") or _table(metadata.get("vscode")).get("languageId") or "python"
    return isinstance(language, str) and "python" in language.lower()


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
