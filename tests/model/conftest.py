import posixpath
from collections.abc import Callable

import pytest

from autogen_lint.catalog.query import Catalog
from autogen_lint.documents.load import parse_document
from autogen_lint.model.analyse import analyse_document, analyse_module
from autogen_lint.model.program import Program
from autogen_lint.model.target import Target
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.text import SourceFile


class MemoryProject:
    """A project in memory whose files lie below ``app/``; the working directory and root are above it."""

    root = ""

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files

    def read(self, path: str, kind: FileKind) -> SourceFile | None:
        text = self.files.get(path)
        return None if text is None else SourceFile(path, text.encode(), text, "utf-8")

    def may_hold(self, folder: str, name: str) -> bool:
        full = posixpath.join(folder, name)
        return any(path == full or path.startswith(f"{full}/") for path in self.files)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog()


@pytest.fixture
def program(catalog: Catalog) -> Callable[..., Program]:
    """The program of a source, with other files of the project by path."""

    def analyse(source: str, files: dict[str, str] | None = None, path: str = "app/main.py", target: str | None = None):
        file = SourceFile(path, source.encode(), source, "utf-8")
        module = parse_module(file)
        assert isinstance(module, PyModule), module
        project = MemoryProject({path: source, **(files or {})})
        return analyse_module(module, project, Target(target), catalog)

    return analyse


@pytest.fixture
def document(catalog: Catalog) -> Callable[..., Program]:
    """The program of a JSON or YAML text."""

    def analyse(text: str, path: str = "app/team.json") -> Program:
        kind = kind_of(path)
        assert kind is not None
        file = SourceFile(path, text.encode(), text, "utf-8")
        return analyse_document(parse_document(file, kind.value), Target(), catalog)

    return analyse
