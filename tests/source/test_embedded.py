import json

import pytest

from autogen_lint.source.embedded import EmbeddedText
from autogen_lint.source.kinds import FileKind
from autogen_lint.source.read import decode
from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import apply_edits

RAW = '{"code": "a = 1\\nb = \\"x\\"\\n"}'
CONTENT = 'a = 1\nb = "x"\n'


def embedded():
    file = decode("t.json", RAW.encode(), FileKind.JSON)
    offsets, at = [], RAW.index("a = 1")
    for char in CONTENT:
        offsets.append(at)
        at += 2 if char in '\n"' else 1
    return EmbeddedText(file, CONTENT, [*offsets, at], lambda text: json.dumps(text)[1:-1])


def test_location_is_the_parents():
    at = CONTENT.index('"x"')
    column = RAW.index('\\"x') + 1
    assert embedded().location(Span(at, at + 3)) == Location("t.json", 0, 1, column, 1, column + 5)


def test_edits_are_escaped():
    at = CONTENT.index('"x"')
    edit = embedded().to_file(TextEdit(Span(at, at + 3), '"y"\nc = 3'))
    changed = apply_edits(RAW, [edit])
    assert json.loads(changed) == {"code": 'a = 1\nb = "y"\nc = 3\n'}


def test_offsets_must_fit():
    with pytest.raises(ValueError, match="offsets"):
        EmbeddedText(embedded().parent, "abc", [0], lambda text: text)
