import ast
import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from autogen_lint.source.kinds import FileKind
from autogen_lint.source.notebook import NotebookProblem, NotebookText, read_notebook
from autogen_lint.source.read import decode
from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import SourceFile, apply_edits


def code(*lines, **more):
    return {"cell_type": "code", "metadata": {}, "source": list(lines), "outputs": [], "execution_count": None, **more}


def markdown(*lines):
    return {"cell_type": "markdown", "metadata": {}, "source": list(lines)}


def dump(cells, indent=1, ensure_ascii=False, metadata=None):
    book = {"cells": cells, "metadata": metadata or {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(book, indent=indent, ensure_ascii=ensure_ascii) + "\n"


def read(text) -> NotebookText:
    file = decode("book.ipynb", text.encode(), FileKind.NOTEBOOK)
    assert isinstance(file, SourceFile)
    book = read_notebook(file)
    assert isinstance(book, NotebookText), book
    return book


def replace(book, old, new):
    at = book.text.index(old)
    edit = book.to_file(TextEdit(Span(at, at + len(old)), new))
    return None if edit is None else apply_edits(book.file.text, [edit])


def sources(text):
    return [c["source"] for c in json.loads(text)["cells"]]


def parse(text):
    return compile(text, "x", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def test_cells_are_joined_and_counted_over_all_cells():
    book = read(dump([markdown("# Title"), code("a = 1\n", "b = 2"), markdown("x"), code("c = 3\n")]))
    assert book.text == "a = 1\nb = 2\nc = 3\n"
    assert [cell.index for cell in book.cells] == [2, 4]
    at = book.text.index("c = 3")
    assert book.location(Span(at, at + 5)) == Location("book.ipynb", 4, 1, 1, 1, 6)
    assert book.location(Span(6, 11)) == Location("book.ipynb", 2, 2, 1, 2, 6)


def test_a_span_over_cells_ends_with_its_first_cell():
    book = read(dump([code("a = 1\n", "b = 2"), code("c = 3")]))
    assert book.location(Span(0, len(book.text))) == Location("book.ipynb", 1, 1, 1, 2, 6)


def test_span_in_cell():
    book = read(dump([code("a = 1"), code("c = 3")]))
    at = book.text.index("3")
    assert book.in_cell(Span(at, at + 1)) == Span(4, 5)


def test_empty_cells_and_empty_notebook():
    assert read(dump([])).text == ""
    assert read(dump([])).location(Span(0, 0)).cell == 0
    book = read(dump([code(), code(""), code("x = 1")]))
    assert book.text == "x = 1\n"
    assert book.location(Span(0, 5)).cell == 3
    assert sources(replace(book, "1", "2")) == [[], [""], ["x = 2"]]


def test_edit_in_a_line_leaves_every_other_byte():
    text = dump([markdown("ü"), code("cfg = {\n", '    "timeout": 10,\n', "}\n")], indent=4)
    assert replace(read(text), "10", "120") == text.replace("10,", "120,")


def test_edit_with_new_lines_becomes_new_items_in_the_same_style():
    text = dump([code("f(\n", "    a=1,\n", ")")], indent=1)
    changed = replace(read(text), "    a=1,\n", "    a=1,\n    timeout=120,\n")
    assert sources(changed) == [["f(\n", "    a=1,\n", "    timeout=120,\n", ")"]]
    assert changed == text.replace('    "    a=1,\\n",\n', '    "    a=1,\\n",\n    "    timeout=120,\\n",\n')


def test_inserted_line():
    text = dump([code("import os\n", "x = 1")])
    book = read(text)
    edit = book.to_file(TextEdit(Span(10, 10), "import re\n"))
    assert sources(apply_edits(text, [edit])) == [["import os\n", "import re\n", "x = 1"]]
    first = book.to_file(TextEdit(Span(0, 0), "import re\n"))
    assert sources(apply_edits(text, [first])) == [["import re\n", "import os\n", "x = 1"]]
    last = book.to_file(TextEdit(Span(15, 15), "\ny = 2"))
    assert sources(apply_edits(text, [last])) == [["import os\n", "x = 1\n", "y = 2"]]


def test_inserted_line_in_a_list_of_one_item():
    text = dump([code("x = 1")], indent=2)
    edit = read(text).to_file(TextEdit(Span(0, 0), "import re\n"))
    assert apply_edits(text, [edit]) == dump([code("import re\n", "x = 1")], indent=2)
    compact = dump([code("x = 1")], indent=None)
    edit = read(compact).to_file(TextEdit(Span(0, 0), "import re\n"))
    assert apply_edits(compact, [edit]) == dump([code("import re\n", "x = 1")], indent=None)


def test_deleted_lines():
    text = dump([code("a = 1\n", "b = 2\n", "c = 3\n")])
    assert sources(replace(read(text), "b = 2\n", "")) == [["a = 1\n", "c = 3\n"]]
    assert replace(read(text), "c = 3\n", "") == dump([code("a = 1\n", "b = 2\n")])
    assert sources(replace(read(text), "a = 1\nb = 2\nc = 3\n", "")) == [[""]]
    assert sources(replace(read(text), "1\nb = ", "")) == [["a = 2\n", "c = 3\n"]]


def test_source_as_one_string():
    text = dump([{"cell_type": "code", "metadata": {}, "source": 'a = "x"\nb = 2\n', "outputs": []}])
    assert replace(read(text), "b = 2\n", 'b = "ü"\nc = 3\n') == text.replace("b = 2\\n", 'b = \\"ü\\"\\nc = 3\\n')


def test_escapes_before_an_edit_are_counted():
    text = dump([code('print("é\\t\U0001f600")\n', "t = 10\n")], ensure_ascii=True)
    assert "\\ud83d\\ude00" in text
    changed = replace(read(text), '😀")', '😀", "ö")')
    assert changed == text.replace('\\ude00\\")', '\\ude00\\", \\"\\u00f6\\")')


def test_new_letters_are_escaped_only_where_the_file_does():
    text = dump([code("x = 1")])
    assert "\"x = 'é'\"" in replace(read(text), "1", "'é'")


def test_edits_across_cells_are_refused_and_the_joining_line_end_is_dropped():
    text = dump([code("a = 1"), code("b = 2")])
    assert replace(read(text), "1\nb", "x") is None
    assert sources(replace(read(text), "a = 1\n", "a = 7\n")) == [["a = 7"], ["b = 2"]]


@pytest.mark.parametrize(
    "line",
    [
        "%pip install ag2",
        "!pip install ag2",
        "!ls",
        "?print",
        "print?",
        "team.run??",
        "%matplotlib inline",
        "    !ls",
        "files = !ls -l",
        "a, b = %magic x",
        "%time x = f()",
        "%timeit -n 3 f()",
        "%time for x in y: pass",
        "pip install autogen",
        "cd ..",
        "ls -la",
        "!pip install \\\n   ag2 \\\n   openai",
    ],
)
def test_magics_are_masked_in_place(line):
    source = ("if True:\n" if line.startswith(" ") else "") + f"{line}\nx = 1\n"
    book = read(dump([code(*source.splitlines(keepends=True))]))
    assert len(book.text) == len(source)
    assert [len(a) for a in book.text.split("\n")] == [len(a) for a in source.split("\n")]
    parse(book.text)
    assert book.text.endswith("x = 1\n")
    changed = replace(book, "x = 1", "x = 22")
    assert "".join(sources(changed)[0]) == source.replace("x = 1", "x = 22")


@pytest.mark.parametrize(
    "source",
    [
        "x = (a\n  % b)\n",
        'x = """\n!ls\n%pip\n"""\n',
        "x = 1  # why?\n",
        "x = a \\\n  % b\n",
        "# !pip install x\n",
        "y = '!ls' != '%x'\n",
        "s = '''a\\'''\n!ls\n'''\n",
        "ls = 3\npip = ls\n",
        "cat = ls - 1\n",
        'd = {"a": "(",\n  "b": 1\n}\nf"{x}?"\n',
        "x == y\n",
    ],
)
def test_python_is_left_alone(source):
    assert read(dump([code(*source.splitlines(keepends=True))])).text == source


def test_timed_code_stays():
    book = read(dump([code("%time r = user.chat(1)\n")]))
    assert book.text == "pass; r = user.chat(1)\n"
    assert sources(replace(book, "chat(1)", "chat(1, 2)")) == [["%time r = user.chat(1, 2)\n"]]


def test_values_from_magics_are_no_known_values():
    tree = ast.parse(read(dump([code("x = !ls")])).text)
    assert isinstance(tree.body[0].value, ast.Name)


@pytest.mark.parametrize("magic", ["%%time", "%%capture out", "%%timeit -n 1"])
def test_transparent_cell_magics(magic):
    book = read(dump([code(f"{magic}\n", "x = 1\n")]))
    parse(book.text)
    assert "x = 1" in book.text
    assert book.to_file(TextEdit(Span(0, 0), "import os\n")) is None
    after = len(magic) + 1
    edit = book.to_file(TextEdit(Span(after, after), "import os\n"))
    assert sources(apply_edits(book.file.text, [edit])) == [[f"{magic}\n", "import os\n", "x = 1\n"]]


@pytest.mark.parametrize("magic", ["%%bash", "%%writefile a.py", "%%html", "%%javascript", "%%sql", "%%R"])
def test_cells_of_other_languages_are_left_out(magic):
    book = read(dump([code(f"{magic}\n", "x = (\n"), code("y = 1")]))
    assert book.text == "y = 1\n"
    assert book.cells[0].index == 2


def test_edits_of_magics_are_refused():
    book = read(dump([code("!pip install x\n", "y = 1\n")]))
    assert book.to_file(TextEdit(Span(0, 4), "a")) is None
    assert book.to_file(TextEdit(Span(2, 2), "a")) is None
    assert book.to_file(TextEdit(Span(0, 20), "a")) is None
    assert book.to_file(TextEdit(Span(0, 0), "import x\n")) is not None


def test_one_cell_can_be_blanked():
    book = read(dump([code("a = 1\n", "def f(:\n"), code("b = 2")]))
    blank = book.blanked({1})
    parse(blank.text)
    assert blank.text.index("b = 2") == book.text.index("b = 2")
    assert blank.to_file(TextEdit(Span(0, 0), "x\n")) is None
    assert sources(replace(blank, "2", "3")) == [["a = 1\n", "def f(:\n"], ["b = 3"]]


def test_lone_surrogates_parse_and_are_not_edited():
    text = dump([code('x = "\ud800"\n', "y = 1\n")], ensure_ascii=True)
    book = read(text)
    parse(book.text)
    assert replace(book, '"\ufffd"', '"a"') is None
    assert replace(book, "y = 1", "y = 2") == text.replace("y = 1", "y = 2")


@pytest.mark.parametrize(
    "metadata",
    [
        {"kernelspec": {"language": "julia", "name": "julia-1.9"}},
        {"kernelspec": {"name": "ir"}},
        {"language_info": {"name": "R"}},
        {"kernelspec": {"name": ".net-csharp"}},
    ],
)
def test_other_kernels(metadata):
    file = decode("b.ipynb", dump([code("x")], metadata=metadata).encode(), FileKind.NOTEBOOK)
    assert read_notebook(file) is None


@pytest.mark.parametrize("metadata", [{"kernelspec": {"name": "myenv"}}, {"language_info": {"name": "python"}}])
def test_python_kernels(metadata):
    assert read(dump([code("x = 1")], metadata=metadata)).text == "x = 1\n"


def test_cells_of_other_languages_by_metadata():
    other = code("select 1", metadata={"vscode": {"languageId": "sql"}})
    assert read(dump([other, code("y = 1")])).text == "y = 1\n"


def test_nbformat_3():
    cell = {"cell_type": "code", "language": "python", "input": ["a = 1\n", "b = 2"], "outputs": []}
    text = json.dumps({"worksheets": [{"cells": [{"cell_type": "heading", "source": "x"}, cell]}], "nbformat": 3})
    book = read(text)
    assert book.text == "a = 1\nb = 2\n"
    assert book.cells[0].index == 2
    assert replace(book, "2", "4") == text.replace("b = 2", "b = 4")


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"cells": [{"source": ["a"', '{"cells": [],}', "[]", "3", '{"a": 1}', '{"cells": []} x', '{"a" 1}'],
)
def test_broken_notebooks_are_problems(text):
    file = decode("b.ipynb", text.encode(), FileKind.NOTEBOOK)
    assert isinstance(read_notebook(file), NotebookProblem)


def test_deep_nesting_is_a_problem():
    file = decode("b.ipynb", ('{"cells": ' + "[" * 100_000).encode(), FileKind.NOTEBOOK)
    assert isinstance(read_notebook(file), NotebookProblem)


LINE = st.text(st.sampled_from("ab =()\"'\\é😀\t#%!?"), max_size=8)
CELLS = st.lists(st.lists(LINE, max_size=4), min_size=1, max_size=3)
JUNK = st.dictionaries(st.text(max_size=3), st.integers() | st.text(max_size=4) | st.lists(st.none(), max_size=2))


@settings(max_examples=400, deadline=None)
@given(
    cells=CELLS,
    as_list=st.booleans(),
    indent=st.sampled_from([None, 0, 1, 4]),
    ensure_ascii=st.booleans(),
    outputs=JUNK,
    data=st.data(),
)
def test_an_edit_changes_one_source_and_nothing_else(cells, as_list, indent, ensure_ascii, outputs, data):
    built = []
    for lines in cells:
        source = "\n".join(lines)
        cell = code(outputs=[outputs])
        cell["source"] = source.splitlines(keepends=True) if as_list else source
        built.append(cell)
    text = dump(built, indent=indent, ensure_ascii=ensure_ascii)
    book = read(text)
    assume(book.text)
    start = data.draw(st.integers(0, len(book.text)))
    end = data.draw(st.integers(start, min(len(book.text), start + 12)))
    new = data.draw(st.text(st.sampled_from('xy\n"\\ö'), max_size=6))
    cell = book.cell_at(start)
    edit = book.to_file(TextEdit(Span(start, end), new))
    if edit is None:
        assert end > cell.span.end or start > cell.content_end or cell.masked or not cell.literals
        return
    changed = apply_edits(text, [edit])
    before, after = json.loads(text), json.loads(changed)
    old = "".join(before["cells"][cell.index - 1]["source"])
    inside = Span(start - cell.span.start, min(end, cell.content_end) - cell.span.start)
    expected = new.removesuffix("\n") if end > cell.content_end else new
    got = after["cells"][cell.index - 1]["source"]
    assert "".join(got) == old[: inside.start] + expected + old[inside.end :]
    assert isinstance(got, list) is as_list
    if as_list:
        assert all(item.count("\n") <= 1 and (item.endswith("\n") or "\n" not in item) for item in got)
    after["cells"][cell.index - 1]["source"] = before["cells"][cell.index - 1]["source"]
    assert before == after
    low = min((literal.start for literal in cell.literals), default=0)
    high = max((literal.end for literal in cell.literals), default=0)
    assert changed[:low] == text[:low]
    assert changed.endswith(text[high:])


@settings(max_examples=300, deadline=None)
@given(lines=st.lists(LINE, max_size=6))
def test_masking_keeps_lengths_and_lines(lines):
    source = "\n".join(lines)
    book = read(dump([code(source)]))
    for cell in book.cells:
        masked = book.cell_text(cell)
        assert len(masked) == len(source)
        assert [i for i, c in enumerate(masked) if c == "\n"] == [i for i, c in enumerate(source) if c == "\n"]
        inside = {i for span in cell.masked for i in range(span.start, span.end)}
        assert all(masked[i] == source[i] for i in range(len(source)) if i not in inside)
