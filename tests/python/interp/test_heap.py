"""Pictures of objects: each object once, however it is reached."""

from autogen_lint.python.interp.heap import Heap, state_of
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.python.origin import PyOrigin
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Known, Mapping, Operation, Sequence, Union, Unknown

MODULE = parse_module(SourceFile("a.py", b"x", "x", "utf-8"))
assert isinstance(MODULE, PyModule)
PLACE = PyOrigin(MODULE, MODULE.tree)


def test_shared_objects_are_shared_in_the_picture():
    heap = Heap()
    inner = heap.new(Mapping(PLACE))
    picture = heap.freeze(heap.new(Sequence(PLACE, (inner, inner))))
    assert isinstance(picture, Sequence)
    assert picture.items[0] is picture.items[1]


def test_a_doubling_value_takes_linear_time():
    heap = Heap()
    value = heap.new(Sequence(PLACE))
    for _ in range(200):
        value = Operation(PLACE, "+", (value, value))
    assert isinstance(heap.freeze(value), Operation)


def test_objects_that_hold_each_other_take_linear_time():
    heap = Heap()
    cells = [heap.new(Sequence(PLACE)) for _ in range(60)]
    for cell in cells:
        heap.write(cell, Sequence(PLACE, tuple(cells)))
    picture = heap.freeze(cells[0])
    assert isinstance(picture, Sequence)
    assert isinstance(picture.items[0], Unknown)
    assert len(picture.items) == 60


def test_a_picture_holds_until_something_is_written():
    heap = Heap()
    cell = heap.new(Sequence(PLACE, (heap.new(Mapping(PLACE)),)))
    first = heap.freeze(cell)
    heap.new(Mapping(PLACE))
    assert heap.freeze(cell) is first
    with heap.journal():
        pass
    assert heap.freeze(cell) is first
    with heap.journal() as log:
        heap.write(cell, Sequence(PLACE))
        inside = heap.freeze(cell)
    assert isinstance(inside, Sequence)
    assert not inside.items
    assert isinstance(state_of(log[cell]), Sequence)
    again = heap.freeze(cell)
    assert isinstance(again, Sequence)
    assert len(again.items) == 1


def test_what_holds_no_object_is_its_own_picture():
    value = Union(PLACE, (Known(PLACE, 1), Sequence(PLACE, (Known(PLACE, 2),))))
    assert Heap().freeze(value) is value
