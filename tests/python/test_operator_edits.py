import ast

import pytest

from autogen_lint.values.intent import ChangeOperator, Combine, Component, NameArgument, OrElse, Replace, WrapExpression

LIMIT = Component("ag.conditions.Max", "termination", {"n": 25}, positional=1)
HEAD = "from ag.conditions import Max\n"


@pytest.mark.parametrize(
    "before, after",
    [
        ("y = x", "y = x | Max(25)"),
        ("f(x)", "f(x | Max(25))"),
        ("f(k=x, l=1)", "f(k=x | Max(25), l=1)"),
        ("y = (x)", "y = (x | Max(25))"),
        ("y = (\n  x  # why\n)", "y = (\n  x | Max(25)  # why\n)"),
        ("y = a | x", "y = a | (x | Max(25))"),
        ("y = x | a", "y = x | Max(25) | a"),
        ("y = a & x", "y = a & (x | Max(25))"),
        ("y = (x) & a", "y = (x | Max(25)) & a"),
        ("y = -x", "y = -(x | Max(25))"),
        ("y = x.b", "y = (x | Max(25)).b"),
        ("y = x[0]", "y = (x | Max(25))[0]"),
        ("y = z[x]", "y = z[x | Max(25)]"),
        ("y = x or z", "y = x | Max(25) or z"),
        ("y = not x", "y = not x | Max(25)"),
        ("y = x if b else c", "y = x | Max(25) if b else c"),
        ("y = lambda: x", "y = lambda: x | Max(25)"),
        ("y = [*x]", "y = [*x | Max(25)]"),
    ],
)
def test_combine(edit, before, after):
    new = edit.change(HEAD + before, Combine("|", LIMIT), edit.name("x"))
    assert new == HEAD + after
    assert_replaced(before, after, "x | Max(25)")


@pytest.mark.parametrize("statement", ["y = X", "f(k=X)", "y = [X,  # why\n]"])
def test_components_as_data_are_combined_as_data(edit, statement):
    before = statement.replace("X", "{'provider': 'A'}")
    limit = "{'provider': 'ag.conditions.Max', 'component_type': 'termination', 'config': {'n': 25}}"
    head = "{'provider': 'Or', 'component_type': 'termination', 'config': {'conditions': ["
    new = edit.change(before, Combine("|", LIMIT, "Or"), edit.kind(ast.Dict))
    assert new == statement.replace("X", f"{head}{{'provider': 'A'}}, {limit}]}}}}")


def assert_replaced(before, after, by):
    """`after` is the tree of `before` with `x` replaced by the expression `by`."""

    class Swap(ast.NodeTransformer):
        def visit_Name(self, node):
            return ast.parse(by, mode="eval").body if node.id == "x" and isinstance(node.ctx, ast.Load) else node

    expected = ast.parse(before)
    assert ast.unparse(ast.fix_missing_locations(Swap().visit(expected))) == ast.unparse(ast.parse(after))


@pytest.mark.parametrize(
    "before, after",
    [
        ("y = a or b", "y = (a or b) | Max(25)"),
        ("y = (a or b)", "y = ((a or b) | Max(25))"),
        ("y = a and b or c", "y = (a and b or c) | Max(25)"),
    ],
)
def test_combine_puts_the_operand_in_parentheses(edit, before, after):
    assert edit.change(HEAD + before, Combine("|", LIMIT), edit.kind(ast.BoolOp)) == HEAD + after


@pytest.mark.parametrize(
    "before, after",
    [
        ("y = a or b", "y = a | b"),
        ("y = a or b or c", "y = a | b | c"),
        ("y = a == 1 or not b", "y = (a == 1) | (not b)"),
        ("y = (a) or (b)", "y = (a) | (b)"),
        ("y = (a)or(b)", "y = (a)|(b)"),
        ("y = (a)== 1 or (b)", "y = ((a)== 1) | (b)"),
        ("y = (a\n # or\n or b  # or c\n)", "y = (a\n # or\n | b  # or c\n)"),
        ("y = a or \\\n b", "y = a | \\\n b"),
        ("y = (a and b) or c and d", "y = (a and b) | (c and d)"),
        ("y = (a or b) + 1", "y = (a | b) + 1"),
        ("y = a or (b or c)", "y = a | (b or c)"),
        ("y = (a if b else c) or d", "y = (a if b else c) | d"),
        ("y = a or await b", "y = a | await b"),
    ],
)
def test_or_becomes_a_bar(edit, before, after):
    assert edit.change(before, ChangeOperator("|"), edit.kind(ast.BoolOp)) == after
    ast.parse(after)


@pytest.mark.parametrize(
    "before, to, after",
    [
        ("y = a|b", "or", "y = a or b"),
        ("y = a|b & c", "&", "y = a&(b & c)"),
        ("y = z + (a|b)", "or", "y = z + (a or b)"),
        ("y = a | b", "nonsense", None),
        ("y = a ** b", "|", None),
    ],
)
def test_other_operators(edit, before, to, after):
    def bar(node):
        return isinstance(node, ast.BinOp) and isinstance(node.op, (ast.BitOr, ast.Pow))

    assert edit.change(before, ChangeOperator(to), bar) == after


@pytest.mark.parametrize(
    "before, position, after",
    [
        ("f(a, b)", 1, "f(a, name=b)"),
        ("f(a, (b), c=1)", 1, "f(a, name=(b), c=1)"),
        ("f(\n  a,  # x\n  b,  # y\n)", 1, "f(\n  a,  # x\n  name=b,  # y\n)"),
        ("f(a := 1)", 0, "f(name=(a := 1))"),
        ("f(x for x in y)", 0, "f(name=(x for x in y))"),
        ("f(a, **k)", 0, "f(name=a, **k)"),
        ("f(a, b)", 0, None),
        ("f(*a, b)", 1, None),
        ("f(a, *b)", 0, None),
        ("f(a, name=1)", 0, None),
        ("f(a)", 1, None),
    ],
)
def test_name_argument(edit, before, position, after):
    assert edit.change(before, NameArgument(position, "name")) == after


@pytest.mark.parametrize(
    "before, template, after",
    [
        ("y = x", "str({})[:100]", "y = str(x)[:100]"),
        ("y = x", "{}[:100]", "y = x[:100]"),
        ("y = x.a", "await {}", "y = (await x).a"),
        ("y = x", "await {}", "y = await x"),
        ("y = x ** 2", "-{}", "y = (-x) ** 2"),
        ("y = f(x)", "lambda: {}", "y = f(lambda: x)"),
        ("y = 1 if x else 2", "{} or z", "y = 1 if x or z else 2"),
        ("y = x", "no hole", None),
        ("y = x", "{} {}", None),
        ("y = x", "{}, 1", None),
        ("y = x", "({}", None),
    ],
)
def test_wrap_expression(edit, before, template, after):
    assert edit.change(before, WrapExpression(template), edit.name("x")) == after


def test_wrapping_keeps_a_weaker_operand_together(edit):
    boolean = edit.kind(ast.BoolOp)
    assert edit.change("y = a or b", WrapExpression("{}[:9]"), boolean) == "y = (a or b)[:9]"
    assert edit.change("y = a or b", WrapExpression("str({})"), boolean) == "y = str(a or b)"
    assert edit.change("y = a or b", WrapExpression("({})[:9]"), boolean) == "y = (a or b)[:9]"


@pytest.mark.parametrize(
    "before, value, after",
    [
        ("y = x", 5, "y = 5"),
        ("y = x.real", 5, "y = (5).real"),
        ("y = a ** x", -5, "y = a ** -5"),
        ("y = x ** 2", -5, "y = (-5) ** 2"),
        ("y = [1]if x else 2", "a", 'y = [1]if "a" else 2'),
        ("f'{x}'", 5, None),
        ("x = 1; del x", 5, None),
    ],
)
def test_replace(edit, before, value, after):
    if after is None and "del" in before:
        assert edit.change(before, Replace(value), edit.kind(ast.Name)) is None
    else:
        assert edit.change(before, Replace(value), edit.name("x")) == after


@pytest.mark.parametrize("text", ["f'{x}:80'", "'http://' + x", "'http://%s' % x", "'{}'.format(x)"])
def test_a_text_that_is_put_together_is_not_cut_off(edit, text):
    pick = edit.kind(ast.JoinedStr if text[0] == "f" else ast.Call if text[-1] == ")" else ast.BinOp)
    assert edit.change(f"y = {text}", Replace("a"), pick) is None
    assert edit.change(f"y = {text}", Replace(5), pick) == "y = 5"


def test_replace_joined_strings_as_one_and_never_a_comment(edit):
    constant = edit.kind(ast.Constant)
    assert edit.change("y = ('a'\n  'b')", Replace("c"), constant) == "y = ('c')"
    assert edit.change("y = ('a'  # first\n  'b')", Replace("c"), constant) is None
    assert edit.change("y = f(a for a in b)", Replace(1), edit.kind(ast.GeneratorExp)) is None
    assert edit.change("y = (a for a in b)", Replace(1), edit.kind(ast.GeneratorExp)) == "y = 1"


@pytest.mark.parametrize(
    "before, after",
    [
        ('y = m.get("a", "").strip()', 'y = (m.get("a") or "").strip()'),
        ('y = m.get("a")', 'y = m.get("a") or ""'),
        ('y = m.get("a", None)', 'y = m.get("a") or ""'),
        ('y = m.get("a", "b").strip()', 'y = (m.get("a", "b") or "").strip()'),
        ('y = m.get("a", default).strip()', 'y = (m.get("a", default) or "").strip()'),
        ('y = m.get("a", default="").strip()', 'y = (m.get("a", default="") or "").strip()'),
        ("y = m.get('a', '').strip()", "y = (m.get('a') or '').strip()"),
        ('y = m.get(\n    "a",\n    "",\n).strip()', 'y = (m.get(\n    "a",\n) or "").strip()'),
        ('y = m.get(\n    "a",  # the text\n    ""\n).x', 'y = (m.get(\n    "a",  # the text\n    ""\n) or "").x'),
        ('y = "b" in m.get("a", "")', 'y = "b" in (m.get("a") or "")'),
        ('y = (m.get("a", "")).strip()', 'y = (m.get("a") or "").strip()'),
        ('f(m.get("a", ""))', 'f(m.get("a") or "")'),
        ('y = m.get("a", "") and z', 'y = (m.get("a") or "") and z'),
        ('y = not m.get("a", "")', 'y = not (m.get("a") or "")'),
        ('y = m.get("a", "") or z', 'y = (m.get("a") or "") or z'),
        ('y = x if m.get("a", "") else z', 'y = x if m.get("a") or "" else z'),
    ],
)
def test_or_else_drops_a_default_that_says_the_same(edit, before, after):
    def of_get(node):
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get"

    assert edit.change(before, OrElse(""), of_get) == after


@pytest.mark.parametrize(
    "before, after",
    [
        ('y = "b" in x', 'y = "b" in (x.get("content") or "")'),
        ("y = x.strip()", 'y = (x.get("content") or "").strip()'),
        ("y = x == z", 'y = (x.get("content") or "") == z'),
        ("y = any(w in x for w in z)", 'y = any(w in (x.get("content") or "") for w in z)'),
    ],
)
def test_or_else_reads_a_key_before(edit, before, after):
    assert edit.change(before, OrElse("", read="content"), edit.name("x")) == after
