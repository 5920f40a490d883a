"""Every reason that the code gives is explained, and none that it never gives."""

import ast
from collections.abc import Iterator
from pathlib import Path

import autogen_lint
from autogen_lint.values.reasons import EXPLANATIONS, explained

SOURCES = sorted(Path(autogen_lint.__file__).parent.rglob("*.py"))


def given_reasons() -> Iterator[str]:
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in {"Unknown", "unknown", "open_mapping"}:
                for argument in node.args[1:2]:
                    if isinstance(argument, ast.Constant):
                        yield argument.value
            elif isinstance(node, ast.FunctionDef) and node.name == "_refusal":
                values = (part.value for part in ast.walk(node) if isinstance(part, ast.Return))
                yield from (value.value for value in values if isinstance(value, ast.Constant) and value.value)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def test_every_reason_is_explained():
    reasons = set(given_reasons())
    assert len(reasons) > 40
    assert reasons <= set(EXPLANATIONS)


def test_nothing_is_explained_that_is_never_given():
    others = {"file-not-in-project", "passed-to-unknown"}  # given by name, or as a default
    assert set(EXPLANATIONS) - set(given_reasons()) == others


def test_a_reason_without_words_stays_as_it_is():
    assert explained("no-such-reason") == "no-such-reason"
    assert explained("recursion") == "a function that calls itself"
