"""Calls of outside things: what is remembered of them."""

import pytest


def test_arguments_are_as_they_were_at_the_call(interp):
    source = "from o import use\nd = {'a': 1}\nuse(d)\nd['a'] = 2\nuse(d)\n"
    first, second = interp.calls(source, "o.use")
    assert interp.plain(first.call.arguments.positional[0]) == {"a": 1}
    assert interp.plain(second.call.arguments.positional[0]) == {"a": 2}


def test_an_object_keeps_its_identity(interp):
    source = "from o import Thing, use\nt = Thing()\nl = [t]\nuse(l[0], {'k': t}['k'], Thing())\n"
    (event,) = interp.calls(source, "o.use")
    one, same, other = event.call.arguments.positional
    assert one.identity is same.identity
    assert one.identity is not other.identity


@pytest.mark.parametrize(
    "statement, target",
    [
        ("x = use()", "x"),
        ("x: int = use()", "x"),
        ("self.x = use()", "self.x"),
        ("x['k'] = use()", "x['k']"),
        ("(x := use())", "x"),
        ("def f(a): return a\nf(use())", "argument"),
        ("def f(): return use()\nf()", "return"),
        ("f = lambda: use()\nf()", "return"),
        ("x = other(use())", None),
        ("use()", None),
        ("with use() as x:\n    pass", "x"),
    ],
)
def test_the_name_that_gets_the_result(interp, statement, target):
    (event,) = interp.calls(f"from o import use, other\n{statement}\n", "o.use")
    assert event.target == target


@pytest.mark.parametrize(
    "statement, discarded, awaited",
    [
        ("use()", True, False),
        ("await use()", True, True),
        ("x = use()", False, False),
        ("x = await use()", False, True),
        ("other(use())", False, False),
        ("print(await use())", False, True),
        ("return use()", False, False),
        ("if use():\n        pass", False, False),
    ],
)
def test_whether_anybody_reads_the_result(interp, statement, discarded, awaited):
    (event,) = interp.calls(f"from o import use, other\nasync def main():\n    {statement}\n", "o.use")
    assert (event.discarded, event.awaited) == (discarded, awaited)


def test_the_functions_that_lead_to_a_call(interp):
    source = (
        "from o import use\ndef f():\n    use()\nclass C:\n    async def m(self):\n"
        "        f()\nasync def main():\n    await C().m()\nmain()\n"
    )
    (event,) = interp.calls(source, "o.use")
    assert [(frame.name, frame.is_async) for frame in event.stack] == [("main", True), ("C.m", True), ("f", False)]
    assert [frame.site.location.line for frame in event.stack] == [9, 8, 6]


@pytest.mark.parametrize(
    "block, bounds",
    [
        ("async with asyncio.timeout(5):\n        await use()", ["asyncio.timeout()"]),
        ("await asyncio.wait_for(use(), 5)", ["asyncio.wait_for()"]),
        ("await asyncio.wait_for(use(), timeout=limit)", ["asyncio.wait_for()"]),
        ("with open('f') as f, lock:\n        await use()", ["open()", "o.lock"]),
        ("with lock:\n        pass\n    await use()", []),
        ("await use(lock)", []),
    ],
)
def test_what_bounds_a_call(interp, block, bounds):
    source = f"import asyncio\nfrom o import use, lock, limit\nasync def main():\n    {block}\n"
    (event,) = interp.calls(source, "o.use")
    assert [interp.plain(bound) for bound in event.bounds] == bounds


def test_the_limit_of_a_wait_is_known(interp):
    source = "import asyncio\nfrom o import use\nasync def main():\n    await asyncio.wait_for(use(), timeout=5)\n"
    (event,) = interp.calls(source, "o.use")
    assert interp.plain(event.bounds[0].arguments.keywords["timeout"].value) == 5


def test_spread_arguments_are_spread(interp):
    source = "from o import use\nc = {'a': 1}\nuse(*[1, 2], **c, b=3)\nuse(*print, **print)\n"
    first, second = interp.calls(source, "o.use")
    assert [interp.plain(value) for value in first.call.arguments.positional] == [1, 2]
    assert {key: interp.plain(entry.value) for key, entry in first.call.arguments.keywords.items()} == {"a": 1, "b": 3}
    assert (first.call.arguments.star, first.call.arguments.rest) == (None, None)
    assert second.call.arguments.star is not None
    assert second.call.arguments.rest is not None
    assert interp.plain(second.call.arguments.get("z", 4)) == "?star-arguments"


def test_what_is_passed_to_unknown_code_may_have_been_changed(names):
    source = (
        "def f(unknown):\n    d = {'a': 1}\n    unknown(d)\n    return d\n"
        "from o import u\nx = f(u)\ny = f(1 if u else None)\n"
    )
    assert names(source)["x"] == {"a": 1}
    assert names("def f(g):\n    d = {'a': 1}\n    l = [d]\n    g(l)\n    return d\nx = f()\n")["x"] == {
        "a": 1,
        "**": "?passed-to-unknown",
    }


def test_names_at_the_end_of_the_module(interp):
    trace = interp.run("x = [1]\ny = x\ndef f():\n    pass\nclass C:\n    pass\n")
    assert {"x", "y", "f", "C", "__name__", "__file__"} <= set(trace.names)
    assert [function.name for function in trace.functions] == ["f"]
    assert interp.plain(trace.names["__name__"]) == "__main__"
