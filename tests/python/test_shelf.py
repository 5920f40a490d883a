from autogen_lint.python.module import ParseProblem, PyModule
from autogen_lint.python.shelf import Shelf
from autogen_lint.source.text import SourceFile


def text(path: str, source: str) -> SourceFile:
    return SourceFile(path, source.encode(), source, "utf-8")


def parsed(shelf: Shelf, file: SourceFile, name: str | None = None) -> PyModule:
    module = shelf.module(file, name)
    assert isinstance(module, PyModule)
    return module


def test_a_text_is_parsed_once_whatever_its_name():
    shelf, file = Shelf(), text("a.py", "x = 1\n")
    first, second = parsed(shelf, file), parsed(shelf, file, "pkg.a")
    assert first.tree is second.tree
    assert (first.name, second.name) == (None, "pkg.a")
    assert first.identity == second.identity


def test_a_changed_text_is_parsed_again():
    shelf = Shelf()
    first = parsed(shelf, text("a.py", "x = 1\n"))
    second = parsed(shelf, text("a.py", "x = 2\n"))
    assert first.tree is not second.tree


def test_there_is_room_for_so_much():
    shelf = Shelf(room=10)
    a, b = text("a.py", "x = 1\n"), text("b.py", "y = 1\n")
    tree = parsed(shelf, a).tree
    assert parsed(shelf, a).tree is tree
    parsed(shelf, b)
    assert parsed(shelf, a).tree is not tree


def test_what_does_not_parse_is_a_problem_each_time():
    shelf, file = Shelf(), text("a.py", "x = (\n")
    assert isinstance(shelf.module(file), ParseProblem)
    assert isinstance(shelf.module(file, "a"), ParseProblem)
