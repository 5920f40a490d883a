import gc
import weakref

import autogen_lint
from autogen_lint.engine.garbage import collect_if_due, no_collection
from autogen_lint.python.interp.machine import Machine

SOURCE = """
from autogen import AssistantAgent

class Team:
    def __init__(self):
        self.agent = AssistantAgent("a", llm_config={"model": "m"})

team = Team()
"""


class Thing:
    pass


def test_collection_is_off_inside_and_as_before_outside():
    assert gc.isenabled()
    with no_collection():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    try:
        with no_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_garbage_goes_when_enough_has_gathered():
    with no_collection():
        thing = Thing()
        thing.me = thing
        gone = weakref.ref(thing)
        del thing
        collect_if_due()
        assert gone() is not None
        kept = [[] for _ in range(400_000)]
        collect_if_due()
        assert gone() is None
        assert len(kept) == 400_000


def test_a_run_leaves_no_interpreter_behind(monkeypatch):
    made = []
    init = Machine.__init__

    def note(self, *args):
        init(self, *args)
        made.append(weakref.ref(self))

    monkeypatch.setattr(Machine, "__init__", note)
    with no_collection():
        assert autogen_lint.lint_source(SOURCE, "a.py", isolated=True)
        assert len(made) == 1
        assert made[0]() is None
