"""Functions run on Python objects: whatever is decided is what Python does, the exception included."""

from __future__ import annotations

import re
from typing import Any

import pytest

from autogen_lint.python.concrete.constants import texts_in
from autogen_lint.python.concrete.statements import run_on
from autogen_lint.python.interp.program import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Function

MESSAGES: list[object] = [
    {"content": "All done. TERMINATE", "role": "user", "name": "a"},
    {"content": "TERMINATE", "role": "user"},
    {"content": "", "role": "user"},
    {"content": None, "role": "assistant", "tool_calls": [{"id": "1"}]},
    {"content": 7},
    {"content": ["TERMINATE"]},
    {},
    "TERMINATE",
    None,
    [1, 2],
]
HEAD = """\
import re
import re as regular
from dataclasses import dataclass
WORD = "TERMINATE"
WORDS = ["TERMINATE", "STOP"]
LIMITS = {"words": ("DONE", WORD)}
PATTERN = re.compile(r"\\bTERMINATE\\b")
def text_of(m):
    return (m.get("content") or "").strip()
def default(m, word=WORD, *, fold=False):
    text = text_of(m)
    return word.lower() in text.lower() if fold else word in text
class Check:
    words = WORDS
    def __init__(self, word):
        self.word = word
    def ends(self, m):
        return text_of(m).endswith(self.word)
    @staticmethod
    def free(m):
        return "STOP" in m["content"]
check = Check("TERMINATE")
"""
LAMBDAS = [
    "lambda m: True",
    "lambda m: 'TERMINATE' in m['content']",
    "lambda m: m['content'] == WORD",
    "lambda m: m.get('content', '').rstrip().endswith('TERMINATE')",
    "lambda m: (m.get('content') or '').rstrip().endswith('TERMINATE')",
    "lambda m: 'TERMINATE' in m",
    "lambda m: m == 'TERMINATE'",
    "lambda m: m.endswith('TERMINATE')",
    "lambda m: m['content'] is not None and 'TERMINATE' in m['content']",
    "lambda m: m['content'] and WORD in m['content']",
    "lambda m: not m.get('content')",
    "lambda m: len(m['content']) > 3",
    "lambda m: m['content'][-9:] == WORD",
    "lambda m: m['content'][0]",
    "lambda m: any(w in m['content'] for w in WORDS)",
    "lambda m: all(w in m['content'] for w in WORDS)",
    "lambda m: any([w == m['content'] for w in LIMITS['words']])",
    "lambda m: [w for w in WORDS if w in m['content']]",
    "lambda m: {w for w in WORDS}",
    "lambda m: m['content'] in WORDS",
    "lambda m: m['content'] not in ('a', 'b')",
    "lambda m: 'a' < m['content'] < 'z'",
    "lambda m: m['content'].lower().replace('.', '').split()[-1]",
    "lambda m: m['content'].find('TERM') >= 0",
    "lambda m: m['content'].count('TERMINATE')",
    "lambda m: isinstance(m, dict) and isinstance(m.get('content'), str)",
    "lambda m: isinstance(m['content'], (str, list))",
    "lambda m: bool(re.search('TERMINATE', m['content']))",
    "lambda m: regular.match(r'.*TERMINATE$', m['content'], re.DOTALL) is not None",
    "lambda m: PATTERN.search(m['content'])",
    "lambda m: re.findall('T', m['content'])",
    "lambda m: re.search('(', m['content'])",
    "lambda m: re.search(r'(a+)+$', m['content'])",
    "lambda m: f\"<{m['content']}>\"",
    "lambda m: m['content'] + WORD",
    "lambda m: 1 + 2 - 3",
    "lambda m: -len(m['content'])",
    "lambda m: m['content'] if m.get('role') == 'user' else ''",
    "lambda m: (t := text_of(m)) and t == WORD",
    "lambda m: default(m)",
    "lambda m: default(m, 'done', fold=True)",
    "lambda m: default(m, nothing=1)",
    "lambda m: default()",
    "lambda m: check.ends(m)",
    "lambda m: check.free(m)",
    "lambda m: check.words[0] in text_of(m)",
    "lambda m: list(m)",
    "lambda m: dict(m)",
    "lambda m: str(m.get('content')).strip()",
    "lambda m: sorted(m.keys())",
    "lambda m: [k for k, v in m.items() if v]",
    "lambda m: [i for i, w in enumerate(WORDS) if w in m['content']]",
    "lambda m: m.missing",
    "lambda m: m['content'].missing()",
    "lambda m: m['missing']",
    "lambda m: m['content'] * 1000",
    "lambda m: m['content'].ljust(10 ** 9)",
    "lambda m, extra=1: extra",
    "lambda *m: len(m)",
    "lambda m, *, word=WORD: word in m['content']",
    "lambda: 1",
    "lambda m, n: 1",
]
FUNCTIONS = {
    "if": "if 'TERMINATE' in m['content']:\n    return True\nreturn False",
    "else": "if not m.get('content'):\n    return\nelse:\n    return len(m['content'])",
    "for": "for w in WORDS:\n    if w in m['content']:\n        return w",
    "break": "for w in WORDS:\n    if w in m['content']:\n        break\nelse:\n    return 0\nreturn w",
    "continue": "n = 0\nfor w in WORDS:\n    if w not in m['content']:\n        continue\n    n = n + 1\nreturn n",
    "try": "try:\n    return 'TERMINATE' in m['content']\nexcept TypeError:\n    return 'type'",
    "try any": "try:\n    return m['content'].strip()\nexcept Exception:\n    return 0\nfinally:\n    n = 1",
    "try lookup": "try:\n    return m['content']\nexcept (LookupError, ValueError):\n    return 'none'",
    "try else": "try:\n    t = m['content']\nexcept KeyError:\n    return 1\nelse:\n    return t",
    "bare": "try:\n    return m['content'][0]\nexcept:\n    return 'all'",
    "raise": "if not m:\n    raise ValueError('empty')\nreturn 1",
    "reraise": "try:\n    return m['content'].strip()\nexcept AttributeError:\n    raise RuntimeError",
    "unpack": "a, (b, c) = 1, (2, 3)\nreturn [a, b, c, m == None]",
    "import": "import re\nreturn bool(re.search('T', m['content']))",
    "log": "print(m)\nlogger.info(m)\nreturn 'TERMINATE' in m['content']",
    "pass": "pass",
    "docstring": "'''Stops.'''\nreturn m['content'] == WORD",
    "annotated": "t: str = m['content']\nreturn t.strip()",
}
UNDECIDED = {
    "a name that is not known": "lambda m: nothing",
    "another package": "lambda m: elsewhere.test(m)",
    "while": "def f(m):\n    while True:\n        return 1",
    "with": "def f(m):\n    with open('x') as o:\n        return 1",
    "augmented": "def f(m):\n    n = 1\n    n += 1\n    return n",
    "async": "async def f(m):\n    return 1",
    "generator": "def f(m):\n    yield 1",
    "spread": "lambda m: len(*[m])",
    "a growing text": "lambda m: ''.join(['a']).ljust(9)",
    "a format": "lambda m: '%s' % m",
    "a runaway pattern": "lambda m: re.search(r'(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')",
    "a lambda": "lambda m: lambda n: 1",
    "a class": "lambda m: Check",
    "a function of a class": "lambda m: Check.free(m)",
    "recursion": "def f(m):\n    return f(m)",
    "many steps": "lambda m: [1 for a in WORDS * 1 for b in range(100) for c in range(100)]",
}


def function(expression: str) -> Function:
    source = f"{HEAD}{expression}\n" if expression.startswith(("def", "async")) else f"{HEAD}f = {expression}\n"
    module = parse_module(SourceFile("a.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule)
    found = run(module).names["f"]
    assert isinstance(found, Function)
    return found


def real(expression: str, message: object) -> Any:
    """What Python makes of it: the result, or the name of the exception in a tuple."""
    names: dict[str, Any] = {"__name__": "a", "logger": Any}
    source = f"{HEAD}{expression}\n" if expression.startswith("def") else f"{HEAD}f = {expression}\n"
    exec(source.replace("logger.info(m)", "None"), names)
    try:
        return names["f"](message)
    except Exception as error:  # noqa: BLE001 - whatever it raises
        return (type(error).__name__,)


def defined(body: str) -> str:
    return "def f(m):\n" + "".join(f"    {line}\n" for line in body.splitlines())


CASES = [*LAMBDAS, *(defined(body) for body in FUNCTIONS.values())]
OFTEN_UNDECIDED = ("1000", "10 ** 9", "a+)+", "regular.match")


@pytest.mark.parametrize("expression", CASES)
def test_what_is_decided_is_what_python_does(expression):
    found = function(expression)
    decided = 0
    for message in MESSAGES:
        outcome = run_on(found, [message])
        if not outcome.decided:
            continue
        decided += 1
        expected = real(expression, message)
        if isinstance(expected, re.Match):
            assert outcome.is_true
        elif outcome.error is not None:
            assert expected in {(outcome.error,), ("PatternError",)}
        else:
            assert (type(outcome.value), outcome.value) == (type(expected), expected)
    if not any(text in expression for text in OFTEN_UNDECIDED):
        assert decided >= len(MESSAGES) - 3


@pytest.mark.parametrize("expression", UNDECIDED.values(), ids=UNDECIDED)
def test_what_is_not_known_decides_nothing(expression):
    outcome = run_on(function(expression), [MESSAGES[0]])
    assert not outcome.decided
    assert not outcome.is_true
    assert not outcome.is_false


def test_true_and_false_are_only_said_of_results():
    found = function("lambda m: m['content'] == 'x'")
    assert run_on(found, [{"content": "x"}]).is_true
    assert run_on(found, [{"content": "y"}]).is_false
    failed = run_on(found, [{}])
    assert (failed.decided, failed.is_true, failed.is_false, failed.error) == (True, False, False, "KeyError")


def test_reads_are_noted_with_their_place():
    outcome = run_on(function("lambda m: m['content'] or m.get('name')"), [{"content": None, "name": "a"}])
    assert [(read.key, read.value) for read in outcome.reads] == [("content", None), ("name", "a")]
    columns = [read.origin.location.column for read in outcome.reads]
    assert columns == sorted(columns)


def test_tests_of_the_message_itself_are_noted():
    message = {"content": "x"}
    outcome = run_on(function("lambda m: 'TERMINATE' in m or m == 'STOP'"), [message])
    assert [(test.text, test.holder) for test in outcome.tests] == [("TERMINATE", message), ("STOP", message)]


def test_the_failing_operand_is_named():
    outcome = run_on(function("lambda m: m['content'].rstrip().endswith('X')"), [{"content": None}])
    assert (outcome.error, outcome.subject) == ("AttributeError", None)
    assert outcome.subject_origin is not None
    assert (
        outcome.subject_origin.text.text[outcome.subject_origin.span.start : outcome.subject_origin.span.end]
        == "m['content']"
    )


def test_reads_that_are_mended_are_empty_texts():
    found = function("lambda m: m['content'].strip() == ''")
    (read,) = run_on(found, [{"content": None}]).reads
    assert run_on(found, [{"content": None}], mended=frozenset({read.origin.key})).is_true


def test_functions_of_other_packages_run_where_they_are_known():
    source = "lambda m: content_str(m['content']) == 'x'"
    found = function(source)
    assert not run_on(found, [{"content": "x"}]).decided
    imported = "f = None\nfrom lib import content_str\nf = " + source
    module = parse_module(SourceFile("a.py", imported.encode(), imported, "utf-8"))
    assert isinstance(module, PyModule)
    known = run(module).names["f"]
    assert isinstance(known, Function)
    assert run_on(known, [{"content": "x"}], {"lib.content_str": str}).is_true


@pytest.mark.parametrize(
    "expression, outer, unsteady",
    [
        ("lambda m: m['content'] == 'x'", False, False),
        ("lambda m: m['content'] == WORD", True, False),
        ("lambda m: COUNT > 3", True, True),
        ("lambda m: FLAG", True, True),
    ],
)
def test_what_comes_from_outside_is_noted(expression, outer, unsteady):
    source = f"{HEAD}COUNT = 1\nFLAG = False\nf = {expression}\n"
    module = parse_module(SourceFile("a.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule)
    found = run(module).names["f"]
    assert isinstance(found, Function)
    outcome = run_on(found, [{"content": "x"}])
    assert (outcome.outer, outcome.unsteady) == (outer, unsteady)


@pytest.mark.parametrize(
    "expression, texts",
    [
        ("lambda m: 'A' in m['content']", ["A", "content"]),
        ("lambda m: WORD in m['content']", ["TERMINATE", "content"]),
        ("lambda m: any(w in m['c'] for w in WORDS)", ["TERMINATE", "STOP", "c"]),
        ("lambda m: m['c'] == 'a' + 'b'", ["c", "ab", "a", "b"]),
        ("lambda m: default(m)", ["content", "", "TERMINATE"]),
        ("def f(m, word='W'):\n    '''Docs.'''\n    return m == f'<{WORD}>'", ["<TERMINATE>", "W"]),
        ("lambda m: f(m)", []),
    ],
)
def test_the_texts_that_a_function_knows(expression, texts):
    found = texts_in(function(expression))
    assert set(texts) <= set(found)
    assert "Docs." not in found
