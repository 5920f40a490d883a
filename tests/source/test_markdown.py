from autogen_lint.source.kinds import FileKind
from autogen_lint.source.markdown import python_blocks
from autogen_lint.source.read import decode
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import apply_edits


def blocks(text):
    return python_blocks(decode("a.md", text.encode(), FileKind.MARKDOWN))


def test_only_python_blocks():
    text = "# T\n```python\na = 1\n```\n```bash\nls\n```\n~~~py title=x\nb = 2\n~~~\n```\nc\n```\n"
    text += "``` {.python}\nd = 4\n```\n"
    assert [block.text for block in blocks(text)] == ["a = 1\n", "b = 2\n", "d = 4\n"]


def test_no_python():
    text = "```pycon\n>>> 1\n```\n```python-console\nx\n```\n`python`\n```pyproject\n```\n"
    assert blocks(text) == ()


def test_a_longer_fence_holds_a_shorter_one():
    assert [block.text for block in blocks("````markdown\n```python\nx\n```\n````\n")] == []
    assert [block.text for block in blocks("````python\n'''\n```\n'''\n````\n")] == ["'''\n```\n'''\n"]


def test_unclosed_and_empty_blocks():
    assert [block.text for block in blocks("```python\na = 1")] == ["a = 1"]
    assert [block.text for block in blocks("```python")] == [""]
    assert [block.text for block in blocks("```python\n```\n")] == [""]


def test_indented_blocks_keep_their_place():
    text = "1. Do\n\n   ```python\n   f(\n       a=1,\n\n   )\n   ```\n"
    (block,) = blocks(text)
    assert block.text == "f(\n    a=1,\n\n)\n"
    at = block.text.index("a=1")
    location = block.location(Span(at, at + 3))
    assert (location.line, location.column, location.end_column) == (5, 8, 11)
    edit = block.to_file(TextEdit(Span(at, at + 4), "a=1,\n    b=2,"))
    assert apply_edits(text, [edit]) == text.replace("       a=1,\n", "       a=1,\n       b=2,\n")


def test_windows_lines():
    (block,) = blocks("```python\r\na = 1\r\n```\r\n")
    assert block.text == "a = 1\r\n"
