import ast

import pytest

from autogen_lint.values.intent import Component, Replace, SetItem

MAX = Component("ag.cond.Max", "termination", {"n": 25}, positional=1)


@pytest.mark.parametrize(
    "before, after",
    [
        ("from ag.cond import Max\ny = x\n", "from ag.cond import Max\ny = Max(25)\n"),
        ("from ag.cond import Max as M\ny = x\n", "from ag.cond import Max as M\ny = M(25)\n"),
        ("import ag.cond as c\ny = x\n", "import ag.cond as c\ny = c.Max(25)\n"),
        ("import ag.cond\ny = x\n", "import ag.cond\ny = ag.cond.Max(25)\n"),
        ("from ag import cond\ny = x\n", "from ag import cond\ny = cond.Max(25)\n"),
        ("from ag.cond import A\ny = x\n", "from ag.cond import A, Max\ny = Max(25)\n"),
        ("from ag.cond import A, Z\ny = x\n", "from ag.cond import A, Max, Z\ny = Max(25)\n"),
        ("from ag.cond import Z, A\ny = x\n", "from ag.cond import Z, A, Max\ny = Max(25)\n"),
        ("from ag.cond import (A)\ny = x\n", "from ag.cond import (A, Max)\ny = Max(25)\n"),
        ("from ag.cond import A, \\\n  B\ny = x\n", "from ag.cond import A, \\\n  B, \\\n  Max\ny = Max(25)\n"),
        (
            "from ag.cond import (\n    A,  # a\n    Z,  # z\n)  # end\ny = x\n",
            "from ag.cond import (\n    A,  # a\n    Max,\n    Z,  # z\n)  # end\ny = Max(25)\n",
        ),
        (
            "from ag.cond import (\r\n    A,\r\n    B\r\n)\r\ny = x\r\n",
            "from ag.cond import (\r\n    A,\r\n    B,\r\n    Max\r\n)\r\ny = Max(25)\r\n",
        ),
        ("import os\nimport re  # re\ny = x\n", "import os\nimport re  # re\nfrom ag.cond import Max\ny = Max(25)\n"),
        (
            "from ag.agents import A\nfrom ag.teams import T\nimport os\ny = x\n",
            "from ag.agents import A\nfrom ag.cond import Max\nfrom ag.teams import T\nimport os\ny = Max(25)\n",
        ),
        ("import os\r\ny = x\r\n", "import os\r\nfrom ag.cond import Max\r\ny = Max(25)\r\n"),
        ("y = x", "from ag.cond import Max\ny = Max(25)"),
        ('"""Doc."""\ny = x\n', '"""Doc."""\nfrom ag.cond import Max\ny = Max(25)\n'),
        (
            "from __future__ import annotations\ny = x\nimport os\n",
            "from __future__ import annotations\nfrom ag.cond import Max\ny = Max(25)\nimport os\n",
        ),
        (
            "#!/usr/bin/env python\n# é\nimport os\n\n\ndef f():\n    return x\n",
            "#!/usr/bin/env python\n# é\nimport os\nfrom ag.cond import Max\n\n\ndef f():\n    return Max(25)\n",
        ),
        (
            "def f():\n  from ag.cond import A\n  return x\n",
            "def f():\n  from ag.cond import A, Max\n  return Max(25)\n",
        ),
        (
            "def f():\n  from ag.cond import A\n\ny = x\n",
            "from ag.cond import Max\ndef f():\n  from ag.cond import A\n\ny = Max(25)\n",
        ),
        (
            "try:\n  from ag.cond import Max\nexcept ImportError:\n  raise\ny = x\n",
            "try:\n  from ag.cond import Max\nexcept ImportError:\n  raise\ny = Max(25)\n",
        ),
        (
            "import t\nif t.TYPE_CHECKING:\n  from ag.cond import Max\ny = x\n",
            "import t\nfrom ag.cond import Max\nif t.TYPE_CHECKING:\n  from ag.cond import Max\ny = Max(25)\n",
        ),
        (
            "from ag.cond import *\ny = x\n",
            "from ag.cond import *\nfrom ag.cond import Max\ny = Max(25)\n",
        ),
        ("@d(x)\ndef f(): pass\n", "from ag.cond import Max\n@d(Max(25))\ndef f(): pass\n"),
    ],
)
def test_the_class_is_imported(edit, before, after):
    assert edit.change(before, Replace(MAX), edit.name("x")) == after
    ast.parse(after)


@pytest.mark.parametrize(
    "source",
    [
        "Max = 1\ny = x\n",
        "from other import Max\ny = x\n",
        "from .cond import Max\ny = x\n",
        "from ag.cond import A\nclass Max: pass\ny = x\n",
        "def f(Max):\n  return x\n",
        "def f():\n  for Max in z: pass\n  return x\n",
        "y = lambda Max: x\n",
        "class C:\n  Max = 1\n  y = x\n",
        "def f():\n  y = x\n  from ag.cond import Max\n",
        "import os; y = x\n",
        "try:\n  from ag.cond import Max\nexcept ImportError:\n  Max = None\ny = x\n",
    ],
)
def test_a_name_that_means_something_else_is_never_taken(edit, source):
    assert edit.change(source, Replace(MAX), edit.name("x")) is None


def test_a_name_of_another_scope_is_no_hindrance(edit):
    source = "from ag.cond import A\nclass C:\n  Max = 1\n  def f(self):\n    return x\n\ndef g(Max): pass\n"
    assert "return Max(25)" in edit.change(source, Replace(MAX), edit.name("x"))


def test_two_fixes_share_one_import(edit):
    source = "import os\na = f(1)\nb = g(2)\n"
    first, second = (
        edit.origin(source, lambda n, name=name: isinstance(n, ast.Call) and n.func.id == name).edits(SetItem("k", MAX))
        for name in "fg"
    )
    assert set(first) & set(second) == {first[0]}


def test_components_in_components(edit):
    inner = Component("ag.cond.Text", "termination", {"text": "DONE"}, positional=1)
    outer = Component("ag.teams.Team", "team", {"members": [], "stop": inner, "names": {"a": "b"}})
    new = edit.change("import os\nf(a)\n", SetItem("team", outer))
    assert new == (
        "import os\nfrom ag.cond import Text\nfrom ag.teams import Team\n"
        'f(a, team=Team(members=[], stop=Text("DONE"), names={"a": "b"}))\n'
    )
