"""What each kind of statement does to names and objects, aliases included."""

import pytest

OUTSIDE = "from outside import maybe, anything, risky\n"


@pytest.mark.parametrize(
    "source, expected",
    [
        ("x = y = []\nx.append(1)", {"x": [1], "y": [1]}),
        ("x: int = 5", {"x": 5}),
        ("x: int", {}),
        ("a, b = 1, 2", {"a": 1, "b": 2}),
        ("a, b = b, a = 1, 2", {"a": 2, "b": 1}),
        ("[a, (b, c)] = 1, (2, 3)", {"a": 1, "b": 2, "c": 3}),
        ("a, *b = 1, 2, 3", {"a": "?unpacked", "b": "?unpacked"}),
        ("a, b = anything", {"a": "?item", "b": "?item"}),
        ("a, b = anything()", {"a": "getitem(outside.anything(), 0)", "b": "getitem(outside.anything(), 1)"}),
        ("x = 1\nx += 2", {"x": 3}),
        ("x = [1]\ny = x\nx += [2]", {"x": [1, 2], "y": [1, 2]}),
        ("x = [1]\ny = x\nx = x + [2]", {"x": [1, 2], "y": [1]}),
        ("x = {'a': 1}\ny = x\nx |= {'b': 2}", {"x": {"a": 1, "b": 2}, "y": {"a": 1, "b": 2}}),
        ("x = (1,)\nx += (2,)", {"x": (1, 2)}),
        ("x = 1\ndel x", {}),
        ("x = {'a': 1, 'b': 2}\ndel x['a']", {"x": {"b": 2}}),
        ("x = 1\nassert x", {"x": 1}),
        ("x = 1\npass", {"x": 1}),
        ("raise ValueError\nx = 1", {}),
    ],
)
def test_assignments(names, source, expected):
    found = names(OUTSIDE + source + "\n")
    assert {name: value for name, value in found.items() if name not in {"maybe", "anything", "risky"}} == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("x = {}\ny = x\ny['a'] = 1", {"a": 1}),
        ("x = {'a': {}}\nx['a']['b'] = 1", {"a": {"b": 1}}),
        ("x = {}\nx[anything] = 1", {"**": "?computed-key"}),
        ("x = {1: 2}\nx[1] = 3", {"1": 3}),
        ("x = [1, 2]\nx[0] = 9", [9, 2]),
        ("x = [1, 2]\nx[anything] = 9", ["*", {"1", "2", "9"}]),
        ("x = [1, 2]\nx[0:1] = [9]", [1, 2, "*", "?passed-to-unknown"]),
        ("x = {'a': 1}\ny = {}\n(x if maybe else y)['a'] = 5", {"a": {"1", "5"}}),
        ("x = {'n': 1}\nx['n'] += 1", {"n": 2}),
        ("x = [[1]]\ny = list(x)\ny[0].append(2)", [[1, 2]]),
        ("x = {'a': [1]}\ny = x.copy()\ny['b'] = 1\ny['a'].append(2)", {"a": [1, 2]}),
        ("import copy\nx = {'a': [1]}\ny = copy.deepcopy(x)\ny['a'].append(2)", {"a": [1]}),
        ("x = {'a': 1}\nanything(x)", {"a": 1}),
    ],
)
def test_objects_are_shared_by_their_names(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


def test_attributes_set_from_outside_a_class(names):
    found = names("class A:\n    pass\na = A()\nb = a\nb.x = [1]\na.x.append(2)\nA.y = 3\nz = a.y\n")
    assert found["a"] == {"x": [1, 2]}
    assert found["z"] == 3


def test_what_is_set_on_outside_objects_is_an_event(interp):
    events = interp.calls("from o import Thing\nt = Thing()\nt.limit = 5\nt.items['k'] = 6\n", "__setattr__")
    (event,) = events
    assert [interp.plain(value) for value in event.call.arguments.positional] == ["limit", 5]
    (event,) = interp.calls("from o import Thing\nt = Thing()\nt['k'] = 6\n", "__setitem__")
    assert [interp.plain(value) for value in event.call.arguments.positional] == ["k", 6]


@pytest.mark.parametrize(
    "source, expected",
    [
        ("if maybe:\n    x = 1\nelse:\n    x = 2", {"1", "2"}),
        ("x = 1\nif maybe:\n    x = 2", {"1", "2"}),
        ("x = 1\nif not maybe:\n    pass\nelif anything:\n    x = 2\nelse:\n    x = 3", {"1", "2", "3"}),
        ("if True:\n    x = 1\nelse:\n    x = 2", 1),
        ("x = 1\nif maybe:\n    raise ValueError\nelse:\n    x = 2", 2),
        ("x = 1\nif maybe:\n    x = 2\n    raise SystemExit", 1),
        ("x = {}\nif maybe:\n    x['a'] = 1", {"a": {"1", "'absent'"}}),
        ("x = {'a': 1}\nif maybe:\n    del x['a']", {"a": {"1", "'absent'"}}),
        ("x = [1]\nif maybe:\n    x.append(2)", [1, "*", 2]),
        ("x = None\nif maybe:\n    x = 5\nif x is None:\n    x = 7", {"5", "7"}),
        ("x = None\nif maybe:\n    x = 5\nif not x:\n    x = 7", {"5", "7"}),
        ("x = None\nif maybe:\n    x = 5\nif x is not None and anything:\n    pass\nelse:\n    x = 1", {"5", "1"}),
        ("x = None if maybe else 5\nx = x if x is not None else 6", {"5", "6"}),
        ("x = None if maybe else 5\nassert x is not None", 5),
        ("x = None if maybe else 5\nif x == None:\n    raise ValueError", 5),
    ],
)
def test_branches(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("try:\n    x = 1\nexcept ValueError:\n    x = 2", {"1", "2"}),
        ("x = 0\ntry:\n    x = 1\n    risky()\n    x = 2\nexcept ValueError:\n    pass", {"0", "1", "2"}),
        ("try:\n    x = 1\nexcept ValueError:\n    raise", 1),
        ("try:\n    x = 1\nexcept ValueError:\n    x = 2\nelse:\n    x = 3", {"2", "3"}),
        ("try:\n    x = 1\nfinally:\n    x = 4", 4),
        ("try:\n    import o\nexcept ImportError:\n    o = None\nx = o", "o"),
        ("try:\n    from o import p\nexcept (ImportError, OSError):\n    p = None\nx = p", "o.p"),
        ("x = {}\ntry:\n    x['a'] = risky()\nexcept ValueError:\n    pass", {"a": {"'outside.risky()'", "'absent'"}}),
        ("try:\n    pass\nexcept ValueError as error:\n    x = error\nelse:\n    x = 1", {"'?exception'", "1"}),
        ("with anything() as x:\n    pass", "outside.anything()"),
        ("with anything() as (x, y):\n    pass", "getitem(outside.anything(), 0)"),
        ("with open('f') as f, anything(f) as x:\n    pass", "outside.anything()"),
    ],
)
def test_try_and_with(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("match anything:\n    case 1:\n        x = 1\n    case _:\n        x = 2", {"1", "2"}),
        ("x = 0\nmatch anything:\n    case 1:\n        x = 1", {"0", "1"}),
        ("match anything:\n    case {'a': x}:\n        pass\n    case _:\n        x = 1", {"'?pattern'", "1"}),
        ("match anything:\n    case [x, *_] | (x, _):\n        pass\n    case _:\n        x = 1", {"'?pattern'", "1"}),
        ("match anything:\n    case {'k': 1, **x}:\n        pass\n    case _:\n        x = 1", {"'?pattern'", "1"}),
        ("match anything:\n    case x:\n        pass", "?pattern"),
    ],
)
def test_match(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("def f():\n    global x\n    x = 2\nf()", 2),
        ("def f():\n    x = 2\nf()", 1),
        ("def f():\n    def g():\n        nonlocal y\n        y = 3\n    y = 2\n    g()\n    return y\nx = f()", 3),
        ("def f():\n    global x\n    if maybe:\n        x = 2\nf()", {"1", "2"}),
        ("def f():\n    global x\n    if maybe:\n        return\n    x = 2\nf()", {"1", "2"}),
        ("class C:\n    x = 2", 1),
        ("def f():\n    del x\nf()", 1),
    ],
)
def test_scopes(names, source, expected):
    assert names(OUTSIDE + "x = 1\n" + source + "\n")["x"] == expected


def test_the_exception_group_statement_is_a_try(names):
    pytest.importorskip("sys").version_info >= (3, 11) or pytest.skip("Python 3.10 has no `except*`")
    assert names("try:\n    x = 1\nexcept* ValueError:\n    x = 2\n")["x"] == {"1", "2"}
