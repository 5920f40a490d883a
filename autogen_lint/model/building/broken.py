"""Configuration files that their loaders refuse, or read as something else than they say."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from autogen_lint.documents.node import Document, Problem
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.documents.values import root_values
from autogen_lint.model.building.components import is_config_list, is_llm_config
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Fault
from autogen_lint.values.origin import TextOrigin
from autogen_lint.values.value import Mapping, Value

LOADERS_REFUSE = frozenset({
    "syntax", "empty", "comment", "trailing-comma", "python", "number", "leading-zero", "control-character", "escape",
    "unquoted-key", "assignment",
})  # fmt: skip
"""Kinds of problems at which Python's own JSON loader raises."""
_TEMPLATE = re.compile(r"(?:^|[._-])(?:samples?|examples?|templates?|tmpl|dist)(?:[._-]|$)", re.IGNORECASE)
_OF_TEMPLATES = frozenset({"empty", "comment"})
"""What templates, which are copied and filled in before anything loads them, may well have."""
_MENTIONS = re.compile(r"autogen_(?:agentchat|core|ext)\b|config_list|llm_config")
_AUTOGEN = re.compile(r"autogen|ag2", re.IGNORECASE)


def is_list_file(path: str) -> bool:
    """Whether a file's name is that of AutoGen's list of models."""
    return posixpath.basename(path).startswith("OAI_CONFIG_LIST")


def of_document(program: Program, document: Document) -> None:
    """Note what is wrong with a document, if it is AutoGen's."""
    text = document.text.text
    fatal = next((problem for problem in document.problems if problem.fatal), None)
    named = is_list_file(document.text.path)
    if fatal is not None:
        ours = named or (_AUTOGEN.search(text) is not None and _MENTIONS.search(text) is not None)
        if ours and fatal.kind not in {"depth", *_ignored(document)}:
            program.broken.append(_fault(document, _first(document, fatal), "syntax"))
        return
    if named or program.uses_autogen or program.components:
        program.broken += _problems(document)
    if named:
        program.broken += (not_a_list(value) for value in root_values(document)[:1] if isinstance(value, Mapping))


def _first(document: Document, fatal: Problem) -> Problem:
    """The first character at which a loader stops; the reader goes on behind much that JSON does not have."""
    refused = LOADERS_REFUSE - _ignored(document) if document.kind == "json" else frozenset()
    problems = (problem for problem in document.problems if problem.kind in refused)
    return min((fatal, *problems), key=lambda problem: problem.span.start)


def _ignored(document: Document) -> frozenset[str]:
    return _OF_TEMPLATES if _TEMPLATE.search(posixpath.basename(document.text.path)) else frozenset()


def not_a_list(value: Mapping) -> Fault:
    """The fault of a file that should hold a list of models and holds an object."""
    inside = is_llm_config(value)
    what = "an object with a `config_list`" if inside else "an object"
    return Fault(
        "no-list",
        f"this is {what}, not a list of models: `config_list_from_json` gives it as it is, and the first filter or "
        "client raises AttributeError",
        value.origin,
    )


def _problems(document: Document) -> Iterator[Fault]:
    refused = [problem for problem in document.problems if problem.kind in LOADERS_REFUSE - _ignored(document)]
    if document.kind == "json" and refused:
        yield _fault(document, refused[0], "syntax")
    for problem in document.problems:
        if problem.kind == "duplicate-key":
            yield _fault(document, problem, "duplicate-key")


def _fault(document: Document, problem: Problem, kind: str) -> Fault:
    root = DocOrigin(document, document.roots[0]) if document.roots else None
    message = problem.message
    if kind == "duplicate-key":
        message += ": the value that it had before is not read"
    else:
        message += f": {'JSON' if document.kind == 'json' else 'YAML'} loaders raise an error here"
    return Fault(kind, message, TextOrigin(document.text, problem.span), root)


def is_list(value: Value) -> bool:
    """Whether a value is what ``config_list_from_json`` expects."""
    return is_config_list(value)
