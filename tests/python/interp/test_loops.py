"""Loops: known items one by one, unknown ones once for all, and the ways out."""

import pytest

OUTSIDE = "from outside import maybe, anything\n"


@pytest.mark.parametrize(
    "source, expected",
    [
        ("for i in [1, 2, 3]:\n    x.append(i)", [1, 2, 3]),
        ("for i in 'ab':\n    x.append(i)", ["a", "b"]),
        ("for i in {'a': 1, 'b': 2}:\n    x.append(i)", ["a", "b"]),
        ("for k, v in {'a': 1}.items():\n    x.append((k, v))", [("a", 1)]),
        ("for n, i in enumerate('ab'):\n    x.append((n, i))", [(0, "a"), (1, "b")]),
        ("for a, b in zip([1, 2], 'xy'):\n    x.append((a, b))", [(1, "x"), (2, "y")]),
        ("for i in (1, 2) if maybe else (3,):\n    x.append(i)", ["*", {"1", "2", "3"}]),
        ("for i in anything:\n    x.append(i)", ["*", "?item"]),
        ("for i in range(3):\n    x.append(7)", ["*", 7]),
        ("x.append(1)\nfor i in range(3):\n    x.append(7)", [1, "*", 7]),
        ("for i in range(3):\n    x.insert(0, i)\n    x.insert(0, 7)", ["*", {"'range(3)'", "7"}]),
        ("for i in [1, 2, 3]:\n    if i == 2:\n        continue\n    x.append(i)", [1, 3]),
        ("for i in [1, 2, 3]:\n    if i == 2:\n        break\n    x.append(i)", [1]),
        ("for i in [1, 2]:\n    if maybe:\n        continue\n    x.append(i)", ["*", {"1", "2"}]),
        ("for i in [1, 2]:\n    if maybe:\n        break\n    x.append(i)", ["*", {"1", "2"}]),
        ("for i in [1]:\n    pass\nelse:\n    x.append(9)", [9]),
        ("for i in [1]:\n    break\nelse:\n    x.append(9)", []),
        ("for i in [1]:\n    if maybe:\n        break\nelse:\n    x.append(9)", ["*", 9]),
        ("for i in []:\n    x.append(i)", []),
        ("while maybe:\n    x.append(1)", ["*", 1]),
        ("while True:\n    x.append(1)\n    if maybe:\n        break", ["*", 1]),
        ("while False:\n    x.append(1)\nelse:\n    x.append(2)", [2]),
        ("while maybe:\n    pass\nelse:\n    x.append(2)", [2]),
        (
            "for i in [1, 2]:\n    for j in [3, 4]:\n        if j == 4:\n            break\n        x.append((i, j))",
            [(1, 3), (2, 3)],
        ),
        ("while True:\n    while True:\n        break\n    x.append(1)\n    break", [1]),
    ],
)
def test_what_a_list_holds_afterwards(names, source, expected):
    result = names(OUTSIDE + f"x = []\n{source}\n")["x"]
    assert sorted(result, key=repr) == sorted(expected, key=repr) if "insert" in source else result == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("for i in [1, 2]:\n    x = i", 2),
        ("for i in anything:\n    x = 5", {"0", "5"}),
        ("for i in anything:\n    x += 1", {"0", "'?counted'"}),
        ("for i in [1, 2]:\n    x += i", 3),
        ("while maybe:\n    x = x + 1", {"0", "'?counted'"}),
        ("while maybe:\n    x = 1\n    if anything:\n        break\n    x = 2", {"0", "1", "2"}),
        ("for i in [1, 2]:\n    if maybe:\n        x = i\n        break", {"0", "1", "2"}),
        ("for i in [1, 2]:\n    if i == 1:\n        x = i\n        break\nelse:\n    x = 9", 1),
        ("while not x:\n    x = 4\n    if maybe:\n        break", 4),
        ("while True:\n    pass\nx = 1", 0),
        ("l = []\nwhile len(l) == 0:\n    l.append(1)\nx = 1", 1),
        ("while not x:\n    x = 1\nelse:\n    x = 2", 2),
        ("def f():\n    for i in [1, 2]:\n        return i\nx = f()", 1),
        ("def f():\n    for i in anything:\n        return 3\nx = f()", {"3", "None"}),
        ("def f():\n    while True:\n        if maybe:\n            return 3\nx = f()", 3),
        ("def f():\n    while maybe:\n        return 3\n    return 4\nx = f()", {"3", "4"}),
    ],
)
def test_what_a_name_holds_afterwards(names, source, expected):
    assert names(OUTSIDE + f"x = 0\n{source}\n")["x"] == expected


def test_a_text_that_grows_keeps_its_beginning(names):
    assert names(OUTSIDE + "x = 'a'\nfor i in anything:\n    x += 'b'\n")["x"] == {"'a'", "['ab', '<?counted>']"}


def test_what_is_done_to_each_item_is_certain(names):
    source = "from o import load\nl = [{'a': 1}, *load()]\nfor one in l:\n    one['t'] = 5\nfirst = l[0]\n"
    assert names(source)["first"] == {"a": 1, "t": 5}


def test_other_objects_may_stay_as_they_are_where_there_may_be_no_round(names):
    found = names("from o import more\nd = {}\nfor one in more:\n    d['t'] = 5\n")
    assert found["d"] == {"t": {"'absent'", "5"}}


def test_long_lists_are_run_once(interp):
    source = f"from o import use\nfor i in {list(range(100))}:\n    use(i)\n"
    assert len(interp.calls(source, "o.use")) == 1
    assert len(interp.calls(source.replace("100", "1"), "o.use")) == 1


def test_returns_in_loops_leave_what_was_written_before(names):
    source = (
        "from o import maybe\nd = {}\ndef f():\n    for i in [1]:\n        d['a'] = 1\n"
        "        if maybe:\n            return\n        d['b'] = 2\nf()\n"
    )
    assert names(source)["d"] == {"a": 1, "b": {"2", "'absent'"}}


def test_async_loops_tell_what_they_read_and_how_they_leave(interp):
    source = """
from o import stream, done

async def main():
    async for one in stream():
        if one.last and done:
            break
        for part in one:
            if part:
                return
        while True:
            break
    async for one in stream():
        raise ValueError
"""
    first, second = interp.run(source).consumptions
    assert interp.plain(first.iterable) == "o.stream()"
    assert [way.origin.location.line for way in first.exits] == [7, 10]
    assert first.exits[0].names == {"one", "last", "done"}
    assert (first.raises, second.raises) == (False, True)
    assert second.exits == ()
    assert [event.consumed_with_break for event in interp.calls(source, "o.stream")] == [True, False]


@pytest.mark.parametrize("kind", ["for x in use():\n    use()", "while use():\n    use()"])
def test_events_know_their_loop(interp, kind):
    word = kind.split()[0]
    assert [event.loop for event in interp.calls(f"from o import use\n{kind}\nuse()\n", "o.use")] == [word, word, None]
