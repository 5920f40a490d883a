"""Classes of the project: objects, inheritance, dataclasses and outside bases."""

import pytest

OUTSIDE = "from outside import maybe, Base\n"


@pytest.mark.parametrize(
    "source, expected",
    [
        ("class C:\n    v = 1\nx = C().v", 1),
        ("class C:\n    v = 1\nx = C.v", 1),
        ("class C:\n    def __init__(self, a):\n        self.v = a\nx = C(5).v", 5),
        ("class C:\n    def __init__(self):\n        self.set()\n    def set(self):\n        self.v = 4\nx = C().v", 4),
        ("class C:\n    @property\n    def v(self):\n        return 3\nx = C().v", 3),
        ("class C:\n    @staticmethod\n    def m(a):\n        return a\nx = [C.m(1), C().m(2)]", [1, 2]),
        ("class C:\n    n = 7\n    @classmethod\n    def m(cls):\n        return cls.n\nx = [C.m(), C().m()]", [7, 7]),
        ("class A:\n    def m(self):\n        return 1\nclass B(A):\n    pass\nx = B().m()", 1),
        ("class A:\n    v = 1\nclass B(A):\n    v = 2\nx = B().v", 2),
        (
            "class A:\n    def m(self):\n        return [1]\nclass B(A):\n"
            "    def m(self):\n        return super().m() + [2]\nx = B().m()",
            [1, 2],
        ),
        (
            "class A:\n    def __init__(self, a):\n        self.a = a\nclass B(A):\n"
            "    def __init__(self):\n        super().__init__(8)\nx = B().a",
            8,
        ),
        ("class A:\n    v = 1\nclass M:\n    w = 2\nclass B(A, M):\n    pass\nx = [B().v, B().w]", [1, 2]),
        ("class C:\n    pass\nx = C().v", "?instance-attribute"),
        ("class C:\n    def later(self):\n        self.v = 1\nx = C().v", "?set-in-other-method"),
        ("class C:\n    pass\nx = C.v", "?class-attribute"),
        ("class C:\n    pass\nx = C.__name__", "C"),
        ("class C:\n    v = 1\nc = C()\nc.v = 2\nx = [C.v, c.v]", [1, 2]),
        ("class C:\n    v = 1\nc = C()\nif maybe:\n    c.v = 2\nx = c.v", {"1", "2"}),
        ("class C:\n    def m(self):\n        self.v = 1\n        return self\nx = C().m().v", 1),
        ("class C:\n    items = []\n    def add(self, i):\n        self.items.append(i)\nC().add(1)\nx = C.items", [1]),
        ("class C:\n    def __call__(self):\n        return 6\nx = C()()", 6),
        ("class C:\n    class D:\n        v = 2\nx = C.D.v", 2),
        ("x = getattr(type('C', (), {}), 'v', 1)", "type().v"),
    ],
)
def test_objects(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


@pytest.mark.parametrize(
    "source, expected",
    [
        ("@dataclass\nclass C:\n    a: int\n    b: int = 2\nc = C(1)", {"a": 1, "b": 2}),
        ("@dataclass(frozen=True)\nclass C:\n    a: int\nc = C(a=1)", {"a": 1}),
        ("@dataclass\nclass C:\n    a: list = field(default_factory=list)\nc = C()", {"a": []}),
        ("@dataclass\nclass C:\n    a: int = field(default=3)\nc = C()", {"a": 3}),
        ("@dataclass\nclass A:\n    a: int\n@dataclass\nclass C(A):\n    b: int = 5\nc = C(1)", {"a": 1, "b": 5}),
        (
            "@dataclass\nclass C:\n    a: int\n    def __post_init__(self):\n        self.b = self.a + 1\nc = C(1)",
            {"a": 1, "b": 2},
        ),
        ("@dataclass\nclass C:\n    a: int\nc = C()", {"a": "?missing-argument"}),
        ("class C(BaseModel):\n    a: int = 1\n    b: str = Field('x', max_length=3)\nc = C(a=4)", {"a": 4, "b": "x"}),
        ("class C(NamedTuple):\n    a: int\n    b: int = 2\nc = C(1)", {"a": 1, "b": 2}),
        ("class C(TypedDict):\n    a: int\nc = C(a=1)", {"a": 1}),
        ("class C(Enum):\n    A = 1\nc = C.A", 1),
        ("class C(Enum):\n    A = 1\nc = C.A.value", 1),
        ("class C(Enum):\n    A = 1\nc = C(1)", 1),
    ],
)
def test_classes_with_fields(names, source, expected):
    head = "from dataclasses import dataclass, field\nfrom pydantic import BaseModel, Field\nfrom enum import Enum\n"
    assert names(head + "from typing import NamedTuple, TypedDict\n" + source + "\n")["c"] == expected


def test_an_outside_base_is_built_where_super_is_called(interp):
    source = """
from outside import Agent
class Mine(Agent):
    def __init__(self, name, **options):
        super().__init__(name, limit=5, **options)
        self.extra = 1
a = Mine("x", mode="m")
b = a.run("task")
"""
    built, extra, ran = interp.run(source).calls
    assert [event.call.callee for event in (built, extra, ran)] == ["outside.Agent", "__setattr__", "run"]
    assert extra.call.receiver is built.call
    assert built.call.base
    assert built.call.subclass == "Mine"
    assert interp.plain(built.call.arguments.positional[0]) == "x"
    assert {key: interp.plain(entry.value) for key, entry in built.call.arguments.keywords.items()} == {
        "limit": 5,
        "mode": "m",
    }
    assert ran.call.receiver is not None
    assert ran.call.receiver.base.identity is built.call.identity


def test_an_outside_base_without_own_constructor_is_built_with_the_arguments(interp):
    (built,) = interp.calls(
        "from outside import Agent\nclass Mine(Agent):\n    limit = 3\nMine('x', mode='m')\n", "outside.Agent"
    )
    assert (built.call.subclass, interp.plain(built.call.arguments.positional[0])) == ("Mine", "x")
    assert built.call.project_class.member("limit").value == 3


def test_methods_of_an_outside_base_stay_symbolic(value):
    before = "from outside import Base\nclass C(Base):\n    pass\nc = C()\n"
    assert value("C.make", before) == "class C.make"
    assert value("c.made", before) == "{}.made"


def test_methods_that_nobody_called_run_on_what_was_built(interp):
    source = """
from outside import use
class C:
    def __init__(self, n):
        self.n = n
    def never(self, a):
        use(self.n, a)
    @classmethod
    def of(cls):
        use(cls)
    @staticmethod
    def free(z):
        use(z)
C(5)
"""
    first, second, third = interp.calls(source, "outside.use")
    assert [interp.plain(value) for value in first.call.arguments.positional] == [5, "?parameter"]
    assert [interp.plain(value) for value in second.call.arguments.positional] == ["class C"]
    assert [interp.plain(value) for value in third.call.arguments.positional] == ["?parameter"]
    assert [frame.name for frame in first.stack] == ["C.never"]


def test_classes_that_nobody_built_are_built_with_unknown_arguments(interp):
    source = (
        "from outside import use\nclass C:\n    def __init__(self, n, m=2):\n"
        "        self.n, self.m = n, m\n    def f(self):\n        use(self.n, self.m)\n"
    )
    (event,) = interp.calls(source, "outside.use")
    assert [interp.plain(value) for value in event.call.arguments.positional] == ["?parameter", "?parameter"]


def test_dataclasses_that_nobody_built_have_their_defaults(interp):
    source = (
        "from dataclasses import dataclass\nfrom outside import use\n@dataclass\n"
        "class C:\n    n: int = 3\n    def f(self):\n        use(self.n)\n"
    )
    (event,) = interp.calls(source, "outside.use")
    assert interp.plain(event.call.arguments.positional[0]) == 3
