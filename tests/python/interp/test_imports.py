"""Imports: modules of the project are run, others are names."""

import pytest


@pytest.mark.parametrize(
    "statement, expression, expected",
    [
        ("import outside", "outside.thing", "outside.thing"),
        ("import outside.inner", "outside.inner.thing", "outside.inner.thing"),
        ("import outside.inner as i", "i.thing", "outside.inner.thing"),
        ("from outside import thing", "thing", "outside.thing"),
        ("from outside import thing as t", "t", "outside.thing"),
        ("from outside import *", "anything", "outside.anything"),
        ("import mine", "mine.value", 5),
        ("from mine import value as v", "v", 5),
        ("from mine import *", "value", 5),
        ("from mine import *", "_hidden", "?unbound-name"),
        ("from mine import missing", "missing", "?name-not-found"),
        ("import mine", "mine.missing", "?module-attribute"),
        ("from package import inner", "inner.value", 6),
        ("import package.inner", "package.inner.value", 6),
        ("import package.inner as i", "i.value", 6),
        ("from package.inner import value", "value", 6),
        ("from package import shared", "shared", 7),
        ("from package.inner import relative", "relative", 7),
        ("from package.inner import sibling", "sibling", 8),
        ("from . import mine", "mine.value", 5),
        ("from .mine import value", "value", 5),
        ("from .nowhere import value", "value", "?name-not-found"),
        ("from bare import inside", "inside.value", 9),
    ],
)
def test_names(interp, statement, expression, expected):
    files = {
        "mine": "value = 5\n_hidden = 6\n",
        "package.__init__": "shared = 7\n",
        "package.inner": "from . import shared as relative\nfrom .other import sibling\nvalue = 6\n",
        "package.other": "sibling = 8\n",
        "bare.inside": "value = 9\n",
    }
    assert interp.value(expression, statement, files=files) == expected


def test_a_module_runs_once_and_is_shared(interp):
    files = {"config": "from o import made\nd = {}\nmade()\n", "other": "import config\nconfig.d['a'] = 1\n"}
    trace = interp.run("import other\nfrom config import d\nimport config\n", files)
    assert interp.plain(trace.names["d"]) == {"a": 1}
    assert [event.call.callee for event in trace.calls] == ["o.made"]
    assert trace.followed == {"config.py", "other.py"}


def test_modules_that_import_each_other_see_what_is_there_so_far(interp):
    files = {"a": "x = 1\nimport b\ny = b.z\n", "b": "import a\nz = a.x\nw = a.later\nlater = 3\n"}
    trace = interp.run("import a, b\nr = [a.y, b.w]\n", files)
    assert interp.plain(trace.names["r"]) == [1, "?module-attribute"]


def test_values_keep_the_place_in_their_own_file(interp):
    trace = interp.run("from mine import d\n", {"mine": "\nd = {'t': 5}\n"})
    entry = trace.names["d"].entries["t"]
    assert (entry.origin.location.path, entry.origin.location.line) == ("mine.py", 2)


def test_functions_of_other_modules_run_in_their_scope(interp):
    files = {
        "mine": "factor = 3\ndef f(n):\n    return n * factor\nclass C:\n    def m(self):\n        return factor\n"
    }
    trace = interp.run("factor = 100\nfrom mine import f, C\nx = [f(2), C().m()]\n", files)
    assert interp.plain(trace.names["x"]) == [6, 3]


def test_what_other_modules_do_not_call_is_not_run(interp):
    files = {"mine": "from o import use\ndef never():\n    use()\nclass C:\n    def m(self):\n        use()\n"}
    assert interp.calls("import mine\n", "o.use", files=files) == []


@pytest.mark.parametrize(
    "source, folder",
    [
        ("import sys\nsys.path.append('../lib')", "../lib"),
        ("import sys\nsys.path.insert(0, 'src')", "src"),
        ("import sys, os\nsys.path.append(os.path.join(os.path.dirname(__file__), 'lib'))", "lib"),
        ("import sys\nfrom pathlib import Path\nsys.path.append(str(Path(__file__).parent / 'lib'))", "./lib"),
        ("from sys import path\npath.append('lib')", "lib"),
    ],
)
def test_folders_added_to_the_path_are_told(interp, source, folder):
    from autogen_lint.python.interp.program import run

    project = interp.project({"x": source})
    run(project.modules["x"], project)
    assert project.paths == [folder]


def test_the_main_guard_is_taken_in_the_main_file_only(interp):
    source = "from o import use\nif __name__ == '__main__':\n    use()\n"
    assert len(interp.calls(source, "o.use")) == 1
    assert interp.calls("import mine\n", "o.use", files={"mine": source}) == []
