import pytest

from autogen_lint.source.kinds import FileKind
from autogen_lint.source.read import decode
from autogen_lint.source.span import Span
from autogen_lint.source.text import SourceFile

TEXT = '[{"model": "naïve-漢字-🐍", "timeout": 10}]\r\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_span_of_characters_is_one_of_bytes(encoding):
    data = TEXT.encode(encoding)
    file = decode("a.json", data, FileKind.JSON)
    assert isinstance(file, SourceFile)
    for word in ("naïve", "🐍", '"timeout": 10'):
        span = Span(file.text.index(word), file.text.index(word) + len(word))
        found = file.byte_span(span)
        assert data[found.start : found.end].decode(file.encoding) == word
