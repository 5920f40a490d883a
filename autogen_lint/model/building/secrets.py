"""Keys that are written into files: in the strings of Python and documents, and in ``.env`` files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.documents.dotenv import read_dotenv
from autogen_lint.documents.node import Document, ScalarNode
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Secret
from autogen_lint.python.module import PyModule
from autogen_lint.python.strings import strings
from autogen_lint.source.secrets import find_key, may_hold_key
from autogen_lint.source.text import SourceFile
from autogen_lint.values.origin import Origin, TextOrigin


@dataclass(frozen=True, slots=True)
class _Candidate:
    value: str
    name: str
    origin: Origin


def of_module(program: Program, module: PyModule) -> None:
    """Note the keys in a module's literals."""
    if may_hold_key(module.text.text):
        _note(program, (_Candidate(one.value, one.name, one.origin) for one in strings(module)))


def of_document(program: Program, document: Document) -> None:
    """Note the keys in a document's strings."""
    if may_hold_key(document.text.text):
        _note(program, _in_document(document))


def of_environment(program: Program, file: SourceFile) -> None:
    """Note the keys in a ``.env`` file."""
    variables = read_dotenv(file)
    _note(program, (_Candidate(one.value, one.name, TextOrigin(file, one.span)) for one in variables))


def _in_document(document: Document) -> Iterator[_Candidate]:
    for node in document.nodes():
        if isinstance(node, ScalarNode) and isinstance(node.value, str):
            yield _Candidate(node.value, str(node.token), DocOrigin(document, node))


def _note(program: Program, candidates: Iterable[_Candidate]) -> None:
    """One secret for each key of a file, however often it is copied there."""
    found: dict[tuple[str, str], Secret] = {}
    for one in candidates:
        key = find_key(one.value, one.name)
        if key is None:
            continue
        value = one.value[key.start : key.end]
        known = found.get((one.origin.text.path, value))
        if known is None:
            found[one.origin.text.path, value] = Secret(key.vendor, one.name, value, one.origin)
        else:
            known.copies.append(one.origin)
    program.secrets += found.values()
