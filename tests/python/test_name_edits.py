"""Removing imported names, and putting a builtin's name in the place of another one."""

import ast

import pytest

from autogen_lint.values.intent import RemoveImport, ReplaceName


def imported(name):
    return lambda node: isinstance(node, ast.alias) and node.name == name


@pytest.mark.parametrize(
    "before, after",
    [
        ("from lib import A, B\n", "from lib import B\n"),
        ("from lib import B, A\n", "from lib import B\n"),
        ("from lib import B, A, C\n", "from lib import B, C\n"),
        ("from lib import A as X, B\n", "from lib import B\n"),
        ("from lib import (\n    A,\n    B,\n)\n", "from lib import (\n    B,\n)\n"),
        ("from lib import (\n    B,\n    A,\n)\n", "from lib import (\n    B,\n)\n"),
        ("import x\nfrom lib import A\n\ny = 1\n", "import x\n\ny = 1\n"),
        ("from lib import A\r\ny = 1\r\n", "y = 1\r\n"),
        ("y = 1\nfrom lib import A", "y = 1\n"),
        ("import A, b\n", "import b\n"),
        ("def f():\n    from lib import A\n    return 1\n", "def f():\n    return 1\n"),
    ],
)
def test_an_imported_name_goes_with_its_statement_where_it_is_alone(edit, before, after):
    assert edit.change(before, RemoveImport(), imported("A")) == after


@pytest.mark.parametrize(
    "source",
    [
        "from lib import A  # needed\ny = 1\n",
        "from lib import (\n    A,  # needed\n    B,\n)\n",
        "y = 1; from lib import A\n",
        "from lib import A; y = 1\n",
        "from lib import A\n",
        "try:\n    from lib import A\nexcept ImportError:\n    pass\n",
    ],
)
def test_imports_with_comments_neighbours_or_nothing_else_in_their_block_stay(edit, source):
    assert edit.change(source, RemoveImport(), imported("A")) is None


@pytest.mark.parametrize(
    "before, pick, after",
    [
        ("try:\n    f()\nexcept Old:\n    pass\n", "Old", "try:\n    f()\nexcept New:\n    pass\n"),
        ("try:\n    f()\nexcept (Old, B):\n    pass\n", "Old", "try:\n    f()\nexcept (New, B):\n    pass\n"),
    ],
)
def test_a_name_is_replaced(edit, before, pick, after):
    assert edit.change(before, ReplaceName("New"), edit.name(pick)) == after


def test_an_attribute_is_replaced_whole(edit):
    assert edit.change("x = a.b.C\n", ReplaceName("New"), edit.kind(ast.Attribute)) == "x = New\n"


@pytest.mark.parametrize(
    "source, name", [("x = f(1)\n", "New"), ("x = a\n", "not a name"), ("x = (a\n  # why\n.b)\n", "N")]
)
def test_other_expressions_names_and_comments_are_left_alone(edit, source, name):
    kind = (ast.Attribute,) if "why" in source else (ast.Call,) if "(" in source else (ast.Name,)
    picked = edit.kind(*kind) if kind != (ast.Name,) else edit.name("a")
    assert edit.change(source, ReplaceName(name), picked) is None
