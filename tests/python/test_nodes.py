import ast
from pathlib import Path

import pytest

from autogen_lint.python.nodes import children, walk

SOURCE = Path(ast.__file__).read_text(encoding="utf-8")
MORE = """
@first
@second(1)
class A(B, metaclass=C):
    x: int = 1

    async def f(self, a, /, b=1, *c, d=2, **e) -> int:
        async with x as y, z:
            async for i in range(3):
                yield i
        return [i async for i in x if i if not i]

match point:
    case {"a": 1, **rest}:
        pass
    case [1, *others] | Point(x=0, y=z):
        del a, b[1:2, ...]
try:
    global g
    f"{a!r:>{width}}"
except* ValueError as error:
    raise error from None
lambda *, k=1: (yield)
(walrus := a < b <= c) if x and y else not z
"""
OPERATORS = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)


def more():
    try:
        return ast.parse(MORE)
    except SyntaxError:  # Python 3.10 has no `except*`
        return ast.parse(MORE.replace("except*", "except"))


@pytest.mark.parametrize("tree", [ast.parse(SOURCE), more()], ids=["ast", "syntax"])
def test_as_the_standard_library_but_for_contexts_and_operators(tree):
    wanted = [node for node in ast.walk(tree) if not isinstance(node, OPERATORS)]
    assert walk(tree) == wanted
    for node in wanted:
        assert children(node) == [c for c in ast.iter_child_nodes(node) if not isinstance(c, OPERATORS)]
