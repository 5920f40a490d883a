"""From a file to what the model reads, with all that is wrong with it as findings of the linter itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from autogen_lint.diagnostics.comments import has_marker, python_comments
from autogen_lint.diagnostics.directives import Directive, read_directives
from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import Document, Problem, ScalarNode
from autogen_lint.python.module import ParseProblem, PyModule
from autogen_lint.python.shelf import Shelf
from autogen_lint.source.kinds import FileKind
from autogen_lint.source.notebook import NotebookProblem, NotebookText, read_notebook
from autogen_lint.source.span import Span
from autogen_lint.source.text import SourceFile, Text

SYNTAX = "AGL002"
NOT_INSPECTED = "AGL006"
_HASH = re.compile(r"(?:^|(?<=[ \t]))#[^\r\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a file, or a part of it, is not inspected."""

    code: str
    text: Text
    span: Span
    message: str


@dataclass(slots=True)
class Parsed:
    """`module`, `document` or `lines` (a manifest, a ``.env``), or none where nothing is left to inspect.

    `troubles` say what is not inspected.
    """

    module: PyModule | None = None
    document: Document | None = None
    lines: bool = False
    troubles: list[Trouble] = field(default_factory=list)


def parse_file(file: SourceFile, kind: FileKind, shelf: Shelf) -> Parsed:
    """Parse a file as its kind asks for."""
    if kind is FileKind.PYTHON:
        return _python(file, shelf)
    if kind is FileKind.NOTEBOOK:
        return _notebook(file, shelf)
    if kind in {FileKind.JSON, FileKind.YAML}:
        return _document(file, kind)
    return Parsed(lines=kind in {FileKind.DEPENDENCIES, FileKind.DOTENV})


def file_directives(file: SourceFile, kind: FileKind) -> list[Directive]:
    """The suppressions in a file's comments, whether or not it can be parsed."""
    if not has_marker(file.text):
        return []
    if kind is FileKind.PYTHON:
        return read_directives(file, python_comments(file))
    if kind is FileKind.NOTEBOOK:
        notebook = read_notebook(file)
        return list(_cell_directives(notebook)) if isinstance(notebook, NotebookText) else []
    if kind is FileKind.YAML:
        document = parse_document(file, "yaml")
        comments = [comment.span for comment in document.comments]
        return read_directives(file, sorted([*comments, *_in_blocks(document)]), noqa=False)
    if kind in {FileKind.DEPENDENCIES, FileKind.DOTENV}:
        return read_directives(file, [Span(*match.span()) for match in _HASH.finditer(file.text)], noqa=False)
    return []


def _in_blocks(document: Document) -> Iterator[Span]:
    """The comments of code that a YAML text holds as block scalars: their lines are lines of the file."""
    text = document.text.text
    for node in document.nodes():
        if isinstance(node, ScalarNode) and node.style == "|" and has_marker(str(node.value)):
            for match in _HASH.finditer(text, node.span.start, node.span.end):
                yield Span(*match.span())


def _cell_directives(notebook: NotebookText) -> Iterator[Directive]:
    """Cells by themselves: one that is no Python does not hide the comments of the next."""
    if not notebook.cells:
        return
    for cell in notebook.cells:
        if has_marker(notebook.cell_text(cell)):
            others = [other.index for other in notebook.cells if other is not cell]
            alone = notebook.blanked(others)
            yield from read_directives(alone, python_comments(alone))


def _python(text: Text, shelf: Shelf) -> Parsed:
    module = shelf.module(text)
    if not isinstance(module, PyModule):
        return Parsed(troubles=[_trouble(text, module)])
    return Parsed(module, troubles=[_trouble(text, problem) for problem in module.problems])


def _notebook(file: SourceFile, shelf: Shelf) -> Parsed:
    notebook = read_notebook(file)
    if notebook is None:
        return Parsed()
    if isinstance(notebook, NotebookProblem):
        at = Span(notebook.offset, notebook.offset)
        return Parsed(troubles=[Trouble(SYNTAX, file, at, notebook.message)])
    return _python(notebook, shelf)


def _document(file: SourceFile, kind: FileKind) -> Parsed:
    document = parse_document(file, kind.value)
    fatal = [problem for problem in document.problems if problem.fatal]
    bombs = [problem for problem in document.problems if problem.kind == "aliases"]
    troubles = [_document_trouble(file, problem) for problem in (fatal or bombs)[:1]]
    return Parsed(document=document, troubles=troubles)


def _document_trouble(file: SourceFile, problem: Problem) -> Trouble:
    return Trouble(
        NOT_INSPECTED if problem.kind in {"depth", "aliases"} else SYNTAX, file, problem.span, problem.message
    )


def _trouble(text: Text, problem: ParseProblem) -> Trouble:
    if problem.kind == "too-deep":
        return Trouble(NOT_INSPECTED, text, problem.span, problem.message)
    return Trouble(SYNTAX, text, problem.span, problem.message)
