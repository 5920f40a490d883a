"""What the trace says of the loops and ``try`` statements round a call, of guards, growth and what is gathered."""

import pytest

from autogen_lint.python.events import Attempt, Loop
from autogen_lint.python.interp import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Call, Operation, Ref, Sequence, number, string


def trace(source):
    module = parse_module(SourceFile("case.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule), module
    return run(module)


def event(source):
    return next(one for one in trace(f"import lib\n{source}").calls if one.call.callee == "lib.mark")


def loop(source):
    found = [one for one in event(source).around if isinstance(one, Loop)]
    assert len(found) == 1
    return found[0]


def handler(body, clause="except ValueError as error:"):
    source = f"try:\n    lib.mark()\n{clause}\n    {body}\n"
    attempt = next(one for one in event(f"def f():\n    for one in lib.some():\n{indent(source)}").around if one.depth)
    inner = next(one for one in event(f"def f():\n    for one in lib.some():\n{indent(source)}").around[1:])
    assert isinstance(attempt, Loop)
    assert isinstance(inner, Attempt)
    return inner.handlers[0]


def indent(text):
    return "".join(f"        {line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "head, rounds",
    [
        ("for one in range(3):", 3),
        ("for one in range(1, 4):", 3),
        ("for one in range(0, 10, 4):", 3),
        ("for one in range(3, 0):", 0),
        ("for one in [1, 2]:", 2),
        ("for one in range(lib.n):", None),
        ("for one in range(0, 3, 0):", None),
        ("for one in lib.some():", None),
        ("while lib.test():", None),
        ("while True:", None),
    ],
)
def test_loops_know_their_rounds(head, rounds):
    assert loop(f"{head}\n    lib.mark()\n").rounds == rounds


@pytest.mark.parametrize(
    "head, kind, forever, names",
    [
        ("while True:", "while", True, set()),
        ("while 1:", "while", True, set()),
        ("while n < limit:", "while", False, {"n", "limit"}),
        ("while not self.done:", "while", False, {"self", "done"}),
        ("for one in some:", "for", False, set()),
    ],
)
def test_loops_know_what_ends_them(head, kind, forever, names):
    found = loop(f"def f(self, n, limit, some):\n    {head}\n        lib.mark()\n")
    assert (found.kind, found.forever, found.names) == (kind, forever, frozenset(names))


def test_loops_know_what_their_bodies_count_assign_and_call():
    body = "        n += 1\n        self.m -= 1\n        last = lib.mark()\n        time.sleep(n)\n"
    found = loop(f"import time\ndef f(self, n):\n    while True:\n{body}")
    assert found.counted == {"n", "self.m"}
    assert found.assigned == {"last"}
    assert found.calls == {"lib.mark", "time.sleep"}


def test_functions_in_a_loop_are_no_part_of_its_body():
    body = "    lib.mark()\n    def g():\n        other()\n        return 1\n    hook = lambda: third()\n"
    found = loop(f"for one in lib.some():\n{body}")
    assert found.calls == {"lib.mark"}
    assert found.exits == ()


@pytest.mark.parametrize(
    "body, exits",
    [
        ("break", [("break", set())]),
        ("if n > lib.most: break", [("break", {"n", "lib", "most"})]),
        ("return 1", [("return", set())]),
        ("raise ValueError", [("raise", set())]),
        ("for two in lib.more(): break", []),
        ("while n: return 1", [("return", {"n"})]),
        ("if n:\n            if lib.x: return 2", [("return", {"n", "lib", "x"})]),
        ("n = 1", []),
    ],
)
def test_loops_know_their_ways_out(body, exits):
    found = loop(f"def f(n):\n    while True:\n        lib.mark()\n        {body}\n")
    assert [(one.kind, one.names) for one in found.exits] == [(kind, frozenset(names)) for kind, names in exits]


@pytest.mark.parametrize(
    "body, grown",
    [
        ("text += lib.mark(text)", {"text": {"text"}}),
        ("text = text + lib.mark(text)", {"text": {"text"}}),
        ("text = f'{text}{lib.mark(text)}'", {"text": {"text"}}),
        ("text = lib.mark(text)", {}),
        ("text = lib.cut(text) + lib.mark()", {}),
        ("text = text[-100:] + lib.mark()", {}),
        ("text += lib.mark()\n    prompt = 'So far: ' + text", {"text": {"text"}, "prompt": {"text"}}),
        ("text += lib.mark()\n    prompt = str(text).strip()", {"text": {"text"}, "prompt": {"text"}}),
        ("text += lib.mark()\n    prompt = Message(content=text)", {"text": {"text"}, "prompt": {"text"}}),
        ("text += lib.mark()\n    prompt = lib.head(text)", {"text": {"text"}}),
        ("text += lib.mark()\n    prompt = text[:9]", {"text": {"text"}}),
        ("lib.mark()\n    count -= 1", {}),
    ],
)
def test_loops_know_what_they_make_longer(body, grown):
    found = loop(f"text = ''\ncount = 0\nfor one in lib.some():\n    {body}\n")
    assert found.grown == {name: frozenset(roots) for name, roots in grown.items()}


@pytest.mark.parametrize(
    "argument, carried",
    [
        ("text", {"text"}),
        ("'Go on: ' + text", {"text"}),
        ("message=text", {"text"}),
        ("[text]", {"text"}),
        ("f'{text}'", {"text"}),
        ("prompt", {"text"}),
        ("text[-10:]", set()),
        ("lib.cut(text)", set()),
        ("one", set()),
    ],
)
def test_calls_know_which_growing_names_they_take(argument, carried):
    source = f"text = ''\nfor one in lib.some():\n    prompt = 'All: ' + text\n    text += lib.mark({argument})\n"
    assert event(source).carried == carried


def test_a_name_that_another_function_makes_longer_is_not_carried():
    source = "def ask(text):\n    lib.mark(text)\ntext = ''\nfor one in lib.some():\n    text += 'x'\n    ask(text)\n"
    assert event(source).carried == frozenset()


def test_what_is_added_to_a_name_is_noted_with_its_loop():
    found = trace("import lib\ntext = ''\nfor one in lib.some():\n    text += lib.say()\n    other = 'x'\n").growths
    assert [(one.name, one.loop.kind) for one in found] == [("text", "for")]
    assert isinstance(found[0].added, Call)


@pytest.mark.parametrize("source", ["text = ''\ntext += lib.say()", "n = 0\nfor one in lib.some():\n    n -= 1"])
def test_additions_outside_of_loops_and_other_operators_are_no_growth(source):
    assert trace(f"import lib\n{source}\n").growths == []


@pytest.mark.parametrize(
    "body, does",
    [
        ("pass", ("pass",)),
        ("continue", ("continue",)),
        ("break", ("break",)),
        ("raise", ("raise",)),
        ("return", ("return",)),
        ("return None", ("return",)),
        ("return 1", ("return value",)),
        ("print(error)", ("call print",)),
        ("await self.log.warn(error)", ("call self.log.warn",)),
        ("get()().close()", ("call close",)),
        ("'a comment'", ("pass",)),
        ("x", ("expression",)),
        ("x = 1; pass", ("assign", "pass")),
        ("if x: raise", ("if",)),
    ],
)
def test_handlers_say_in_a_word_what_they_do(body, does):
    assert handler(body).does == does


def test_handlers_know_their_exits_calls_and_whether_they_use_the_exception():
    found = handler("if lib.x: raise\n    lib.log(error)\n    return 1")
    assert found.exits == {"raise", "return"}
    assert found.calls == {"lib.log"}
    assert found.reads
    assert not handler("print('no')").reads
    assert not handler("print('no')", "except ValueError:").reads


@pytest.mark.parametrize(
    "clause, names",
    [
        ("except:", []),
        ("except ValueError:", ["ValueError"]),
        ("except (ValueError, lib.Error):", ["ValueError", "lib.Error"]),
    ],
)
def test_handlers_know_what_they_catch(clause, names):
    found = handler("pass", clause).caught
    assert [one.name for one in found if isinstance(one, Ref)] == names
    assert len(found) == len(names)


def test_loops_and_tries_of_the_callers_are_round_a_call():
    source = (
        "def inner():\n    try:\n        lib.mark()\n    except KeyError:\n        pass\n"
        "def outer():\n    for one in range(2):\n        inner()\n"
        "try:\n    outer()\nexcept ValueError:\n    pass\n"
    )
    found = event(source).around
    assert [type(one) for one in found] == [Attempt, Loop, Attempt]
    assert [one.depth for one in found] == [0, 1, 2]


def test_handlers_else_and_finally_are_not_in_the_try():
    for part in ("except ValueError:\n    lib.mark()", "except ValueError:\n    pass\nelse:\n    lib.mark()"):
        assert event(f"try:\n    lib.load()\n{part}\n").around == ()
    assert event("try:\n    lib.load()\nfinally:\n    lib.mark()\n").around == ()


def test_a_function_that_nobody_calls_has_nothing_round_it():
    assert event("for one in range(3):\n    def f():\n        lib.mark()\n").around == ()


@pytest.mark.parametrize("source", ["for one in range(2):\n    pass\nlib.mark()", "[one for one in lib.x]\nlib.mark()"])
def test_loops_that_are_over_are_round_nothing(source):
    assert event(f"{source}\n").around == ()


def test_comprehensions_are_loops():
    assert loop("[lib.mark(one) for one in lib.some()]\n").kind == "comprehension"


@pytest.mark.parametrize(
    "body, count, raises",
    [
        ("if lib.big(text):\n        raise ValueError", 1, True),
        ("if lib.big(text):\n        return None", 1, False),
        ("if lib.big(text):\n        pass\n    else:\n        return 1", 1, False),
        ("if lib.big(text):\n        text = ''", 0, False),
        ("if True:\n        text = ''", 0, False),
        ("assert lib.small(text)", 1, True),
    ],
)
def test_tests_that_leave_are_guards(body, count, raises):
    found = trace(f"import lib\ndef f(text):\n    {body}\n    lib.mark()\n").guards
    assert [one.raises for one in found] == [raises] * count


def test_returns_of_functions_that_nobody_calls_are_noted_by_statement():
    source = "import lib\ndef f(x):\n    if x:\n        return 'a'\n    return lib.text()\ndef g():\n    return f(1)\n"
    found = trace(source).returns
    assert [string(one.value) for one in found][:2] == ["a", None]
    assert isinstance(found[1].value, Call)


def test_what_is_gathered_is_noted():
    source = (
        "import asyncio\nimport lib\nasync def f():\n    await asyncio.gather(lib.a(), *[lib.b(x) for x in lib.y])\n"
    )
    (found,) = trace(source).gatherings
    assert [value.callee for value in found.values if isinstance(value, Call)] == ["lib.a"]
    assert isinstance(found.more, Call)
    assert found.more.callee == "lib.b"


def test_items_of_outside_objects_come_from_them():
    found = trace("import lib\nfor one in lib.some():\n    lib.mark(one)\n").calls
    argument = next(one for one in found if one.call.callee == "lib.mark").call.arguments.positional[0]
    assert isinstance(argument, Operation)
    assert argument.operator == "item"


def test_a_loop_of_one_round_takes_the_first_item():
    found = trace("import lib\nfor one in lib.some():\n    lib.mark(one)\n    break\n").calls
    argument = next(one for one in found if one.call.callee == "lib.mark").call.arguments.positional[0]
    assert isinstance(argument, Operation)
    assert argument.operator == "getitem"
    assert number(argument.operands[1]) == 0


@pytest.mark.parametrize(
    "source, grown",
    [
        ("found = []\nfor one in lib.some():\n    found.append(one)", True),
        ("found = []\nfor one in lib.some():\n    found += [one]", True),
        ("found = []\nwhile True:\n    found.extend([1])\n    if lib.done():\n        break", True),
        ("found = []\nfor one in range(3):\n    found.append(one)", False),
        ("found = [1]\nfound.append(2)", False),
        ("for one in lib.some():\n    found = []\n    found.append(one)", False),
        ("base = []\nfor one in lib.some():\n    base.append(one)\nfound = list(base)", True),
        ("base = []\nfor one in lib.some():\n    base.append(one)\nfound = [str(one) for one in base]", True),
        ("base = []\nfor one in lib.some():\n    base.append(one)\nfound = ['first', *base]", True),
        ("base = []\nfor one in lib.some():\n    base.append(one)\nfound = ['first'] + base", True),
        ("base = []\nfor one in lib.some():\n    base.append(one)\nfound = base[-3:]", False),
    ],
)
def test_lists_know_that_a_loop_of_any_length_made_them(source, grown):
    found = trace(f"import lib\n{source}\nlib.mark(found)\n").calls
    argument = next(one for one in found if one.call.callee == "lib.mark").call.arguments.positional[0]
    assert isinstance(argument, Sequence)
    assert argument.grown is grown


def test_decorations_know_where_they_are_written():
    found = trace("import lib\nretry = lib.retry(3)\n@retry\ndef f():\n    pass\n").decorations
    assert [one.place.text.file.text[one.place.span.start :][:9] for one in found if one.place] == ["retry\ndef"]
