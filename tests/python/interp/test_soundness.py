"""What the interpreter says holds against Python itself: generated programs are run by both.

A program ends with a call of `probe`. Whatever Python passes there must be among what the interpreter takes to be
possible: a known value is that value, a union has it as an option, a mapping without a rest has exactly those keys.
What a second round of a loop reads of the first is not claimed, so bodies of loops only use what is new to them.
"""

from __future__ import annotations

import copy
import random
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from autogen_lint.values.value import (
    Absent,
    Instance,
    Known,
    Mapping,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
    alternatives,
)

SEEDS = 480
RUNS = 5
MAX_LINES = 3000
TYPES = {"a": "int", "b": "str", "c": "list", "d": "dict", "e": "any"}
NAMES = list(TYPES)
KEYS = ["'x'", "'y'", "'z'"]
HEAD = """\
from outside import context, pick, probe, risk
import copy
from dataclasses import dataclass
class Thing:
    p = 1
    n = 0
    def __init__(self, held=None):
        self.items = []
        self.opts = {}
        self.held = held
    def put(self, v):
        self.p, old = v, self.p
        return old
    @staticmethod
    def make(v):
        return v
    @property
    def both(self):
        return [self.p, self.n]
class Other(Thing):
    def __init__(self, held):
        super().__init__(held)
        self.n = 5
@dataclass
class Data:
    v: object
    w: int = 3
o = Thing()
def same(t): return t
def first(t, u=None): return t
def either(t, u):
    if pick(True): return t
    return u
def later(t):
    def inner(): return t
    return inner
def default(t, u=2): return t if u is None else u
def gen(t):
    yield t
    if pick(True): yield 2
def rest(t, *more): return list(more)
def named(**options): return options
def fill(into, t):
    into['y'] = t
"""
PLAIN = {
    "int": ["1", "2", "30", "a", "len(c)", "len(d)", "pick(4)", "o.n"],
    "str": ["'x'", "'y'", "b", "pick('t')", "str(a)", "f'{a}-{b}'"],
    "list": [
        "[]",
        "[1]",
        "c",
        "pick([1, 'u'])",
        "list(c)",
        "c.copy()",
        "o.items",
        "c[:1]",
        "sorted([2, 1])",
        "list(d)",
    ],
    "dict": ["{}", "{'x': 1}", "d", "pick({'y': 2})", "dict(d)", "d.copy()", "copy.deepcopy(d)", "o.opts", "dict(x=3)"],
    "bool": ["pick(True)", "a == 1", "b == 'x'", "'x' in d", "(not c)", "e is None", "bool(d)", "isinstance(e, str)"],
}
FRESH = {
    "int": ["3", "pick(4)"],
    "str": ["'k'", "pick('t')"],
    "list": ["[3]", "pick([1])"],
    "dict": ["{'z': 3}", "pick({'y': 2})"],
    "bool": ["pick(True)"],
    "any": ["8", "None", "pick(None)", "[4]", "{'y': 5}"],
}
OF_ANY_TYPE = """\
(@k if @bool else @k);(@k or @k);(@any and @k) or @k;same(@k);(lambda z, y=@k: y)(@any);later(@k)()
first(@k, @any);first(u=@any, t=@k);either(@k, @k);Thing.make(@k);Other(@k).held;default(@k, None)
[@k, @any][0];(@any, @k)[-1];dict(x=@k)['x'];dict(x=@k).get('x');Data(@k).v;next(iter([@k]))"""
OF_TYPE = {
    "int": "@int + @int;@int * 2;int(@int);-@int;max(@int, 3)",
    "str": "@str + @str;@str.strip();', '.join([@str, @str]);@str.upper();'%s!' % @str;'{}'.format(@int)",
    "list": "@list + @list;[*@list, @any];[v for v in @list];[v for v in @list if @bool];[@any, @any]"
    ";list(@dict.values());[k for k, v in @dict.items()];list(reversed(@list));list(gen(@any));rest(1, @any, @any)",
    "dict": "{**@dict, 'x': @any};{'y': @any, 'z': @any};dict(@dict, y=@any);@dict | @dict"
    ";{k: v for k, v in @dict.items()};named(x=@any, **pick({'w': 2}));vars(Data(@any))",
    "bool": "(not @bool);(@bool and @bool);@any == @any;@any is None;'y' in @dict;1 in @list",
}
SIMPLE = """\
a = @int;b = @str;c = @list;d = @dict;e = @any;a += @int;b += @str;c += @list;d |= @dict;a = a + 1
b = b + 'q';d['x'] = @any;d['y'] = @any;c.append(@any);d.update(@dict);d.update(z=@any);c.extend(@list)
c.insert(0, @any);o.p = @any;o.n = @int;o.items = @list;o.opts = @dict;o.n += 1;o.items.append(@any);o.put(@any)
a, b = @int, @str;c.clear();d.pop('x', None);e = d.setdefault('y', @any);e = d.get('x', @any);if c: e = c.pop()
if 'x' in d: del d['x'];if c: c[0] = @any;change();fill(d, @any);fill(t=@any, into=d);e = d;e = c
if isinstance(e, dict): e['x'] = @any;(a, *c) = [1, @any, @any];setattr(o, 'p', @any);e = getattr(o, 'p', None)
if (e := pick(3)) and pick(True): a = 9;d['n'] = d.get('n', 0) + 1"""
ALSO_IN_LOOPS = """\
a = @int;b = @str;e = @any;a += @int;b += @str;c += @list;d |= @dict;a = a + 1;d['x'] = @any;c.append(@any)
d.update(@dict);d.update(z=@any);c.extend(@list);c.insert(0, @any);o.p = @any;o.items.append(@any);c.clear()
d.pop('x', None);if 'x' in d: del d['x'];setattr(o, 'p', @any);fill(d, @any)"""


class Writer:
    """Writes random programs that rarely fail, because each name keeps its type."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.fresh = False
        self.changing = False

    def of(self, kind: str, depth: int = 2) -> str:
        """An expression of a type."""
        pick = self.random.choice
        if self.fresh:
            return pick(FRESH[kind])
        if kind == "any":
            if self.random.random() < 0.3:
                return pick(["None", "e", "pick(None)", "o.p"])
            kind = pick(list(PLAIN))
        if not depth or self.random.random() < 0.35:
            return pick(PLAIN[kind])
        common = OF_ANY_TYPE.replace("@k", f"@{kind}").replace("\n", ";").split(";")
        return self.filled(pick(common + 3 * OF_TYPE[kind].split(";")), depth - 1)

    def filled(self, template: str, depth: int) -> str:
        """A template with expressions for its types."""
        for kind in FRESH:
            while f"@{kind}" in template:
                template = template.replace(f"@{kind}", self.of(kind, depth), 1)
        return template

    def statement(self, depth: int, place: str) -> list[str]:
        chance = self.random.random()
        if place == "function" and chance < 0.15:
            return [self.filled("if @bool: return @any", 1)]
        if place == "loop" and chance < 0.15:
            return [self.filled(f"if @bool: {self.random.choice(['break', 'continue'])}", 1)]
        if depth and chance < 0.4:
            return self.compound(depth - 1, place)
        choices = (ALSO_IN_LOOPS if self.fresh else SIMPLE).replace("\n", ";").split(";")
        while (chosen := self.random.choice(choices)) == "change()" and self.changing:
            pass
        return [self.filled(chosen, 1)]

    def compound(self, depth: int, place: str) -> list[str]:
        kind = self.random.choice(["if", "if", "test", "for", "items", "range", "while", "try", "with", "match"])
        test = self.random.choice(["e", "c", "not d", "e is None", "e is not None", "a", "e and pick(True)"])
        if kind == "if" or self.fresh:
            lines = [self.filled("if @bool:", 1), *self.block(depth, place)]
            return lines + (["else:", *self.block(depth, place)] if self.random.random() < 0.6 else [])
        if kind == "test":
            return [f"if {test}:", *self.block(depth, place), "else:", *self.block(depth, place)]
        heads = {
            "for": "for e in list(@list):",
            "items": "for b, e in dict(@dict).items():",
            "range": "for a in range(pick(3)):",
            "while": self.random.choice(["while pick(True):", "while True:"]),
        }
        if kind in heads:
            return [self.filled(heads[kind], 1), *self.block(depth, "loop", fresh=True), "    if pick(True): break"]
        if kind == "with":
            return ["with context() as e:", *self.block(depth, place)]
        if kind == "match":
            lines = ["match pick({'x': 4}):", "    case {'x': e}:", *map("    {}".format, self.block(depth, place))]
            return [*lines, "    case [5 as e, *_]:", *map("    {}".format, self.block(depth, place))]
        body = [*self.block(depth, place, fresh=True), "    risk()", *self.block(depth, place, fresh=True)]
        return ["try:", *body, "except Exception:", *self.block(depth, place)]

    def block(self, depth: int, place: str, *, fresh: bool = False) -> list[str]:
        outer, self.fresh = self.fresh, self.fresh or fresh
        lines = [line for _ in range(self.random.randint(1, 3)) for line in self.statement(depth, place)]
        self.fresh = outer
        return ["    " + line for line in lines]

    def program(self) -> str:
        begin = {"a": "012", "b": ["'x'", "'y'", "''"], "c": ["[]", "[1]", "[1, 'x']", "[{}]"]}
        begin |= {"d": ["{}", "{'x': 1}", "{'x': None, 'y': [1]}"], "e": ["None", "1", "[]", "{'x': 2}"]}
        lines = [*HEAD.splitlines(), *(f"{name} = {self.random.choice(values)}" for name, values in begin.items())]
        self.changing = True
        lines += ["def change():", f"    global {', '.join(NAMES)}", *self.block(1, "function")]
        self.changing = False
        for _ in range(self.random.randint(3, 6)):
            lines += self.statement(2, "module")
        return "\n".join([*lines, f"probe({', '.join(NAMES)}, o)"]) + "\n"


OTHERS: dict[type, list[object]] = {
    bool: [True, False],
    int: [0, 1, 2, 7],
    str: ["", "zz", "x"],
    list: [[], [5], [1, 2]],
    dict: [{}, {"x": 9}, {"k": 1}],
    type(None): [None, 1, "s", [3], {"x": 8}, {}],
}


class TooLongError(Exception):
    """The program goes on and on."""


@contextmanager
def limited() -> Iterator[None]:
    left = MAX_LINES

    def count(frame: types.FrameType, event: str, arg: object) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise TooLongError
        return count

    outer = sys.gettrace()
    sys.settrace(count)
    try:
        yield
    finally:
        sys.settrace(outer)


def executed(source: str, seed: int) -> tuple[object, ...] | None:
    """What Python passes to `probe`; None where the program fails before."""
    chance = random.Random(seed)
    probed: list[tuple[object, ...]] = []

    def pick(usual: object) -> object:
        return copy.deepcopy(usual if chance.random() < 0.5 else chance.choice(OTHERS[type(usual)]))

    def risk() -> None:
        if chance.random() < 0.5:
            raise ValueError

    class Context:
        def __enter__(self) -> int:
            return 3

        def __exit__(self, *_: object) -> None:
            return None

    outside = types.ModuleType("outside")
    outside.__dict__.update(pick=pick, risk=risk, context=Context, probe=lambda *given: probed.append(given))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "outside", outside)
        try:
            with limited():
                exec(compile(source, "program", "exec"), {"__name__": "__main__"})
        except Exception:  # noqa: BLE001 - most programs fail in some way
            return None
    return probed[0]


def admits(value: Value, real: Any) -> bool:
    """Whether an abstract value stands for a real one."""
    match value:
        case Union():
            return any(admits(option, real) for option in value.options)
        case Known():
            return type(value.value) is type(real) and bool(value.value == real)
        case Absent():
            return False
        case Mapping():
            return isinstance(real, dict) and _admits_mapping(value, real)
        case Sequence(kind="list"):
            return isinstance(real, list) and _admits_items(value, real)
        case Sequence(kind="tuple"):
            return isinstance(real, tuple) and _admits_items(value, list(real))
        case Text():
            return isinstance(real, str)
        case Instance():
            held = vars(real) if hasattr(real, "__dict__") else {}
            same = type(real).__name__ == value.class_name
            return same and all(admits(one, held[key]) for key, one in value.attributes.items() if key in held)
    return True


def _admits_mapping(value: Mapping, real: dict[str, object]) -> bool:
    for key, entry in value.entries.items():
        if key not in real:
            if not any(isinstance(option, (Absent, Unknown)) for option in alternatives(entry.value)):
                return False
        elif not admits(entry.value, real[key]):
            return False
    return value.rest is not None or set(real) <= set(value.entries)


def _admits_items(value: Sequence, real: list[object]) -> bool:
    sure = len(value.items)
    if len(real) < sure or (value.rest is None and len(real) != sure):
        return False
    rest: Callable[[object], bool] = lambda item: value.rest is not None and admits(value.rest, item)  # noqa: E731
    return all(map(admits, value.items, real)) and all(map(rest, real[sure:]))


@pytest.mark.parametrize("block", range(8))
def test_python_does_what_the_interpreter_says(interp, block):
    size, compared = SEEDS // 8, 0
    for seed in range(block * size, (block + 1) * size):
        source = Writer(seed).program()
        (event,) = interp.calls(source, "outside.probe")
        for run in range(RUNS):
            real = executed(source, run)
            for name, value, found in zip([*NAMES, "o"], event.call.arguments.positional, real or (), strict=False):
                assert admits(value, found), (
                    f"{name} is {found!r}, not {interp.plain(value)}, in run {run} of\n{source}"
                )
                compared += 1
    assert compared > 6 * size
