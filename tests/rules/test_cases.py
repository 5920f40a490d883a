"""Every case file: what is found in it, and what fixing makes of it."""

import ast
import io
import json
import re
import tokenize
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import pytest
import yaml

from autogen_lint.engine.run import Run, RunOptions
from autogen_lint.testing import _files, _selected, cases_in, check_case, check_case_fix, fixed_files

HERE = Path(__file__).parent
CASES = [case for folder in sorted(HERE.glob("AGL*")) for case in cases_in(folder)]
ARTICLE = cases_in(HERE / "article")
"""The snippets of the article that the project was made from."""
SPOKEN_OF = ["AGL101", "AGL102", "AGL103", "AGL104", "AGL305", "AGL309", "AGL401", "AGL501"]
"""The rules about what the article names."""


def ids(case):
    return case.name


@pytest.mark.parametrize("case", CASES, ids=ids)
def test_findings(case):
    check_case(case)


@pytest.mark.parametrize("case", [case for case in CASES if case.expected or case.fixed], ids=ids)
def test_fixes(case):
    check_case_fix(case)


@pytest.mark.parametrize("case", ARTICLE, ids=ids)
def test_the_article(case):
    check_case(case, select=SPOKEN_OF)
    check_case_fix(case, select=SPOKEN_OF)


def test_one_number_makes_the_broken_snippet_of_the_article_right(tmp_path):
    content = (HERE / "article" / "broken.py").read_bytes()
    (tmp_path / "app.py").write_bytes(content)
    run = Run([str(tmp_path)], RunOptions({"select": ["AGL1"]}, jobs=1))
    assert [finding.code for finding in run.lint().findings] == ["AGL102"]
    run = Run([str(tmp_path)], RunOptions({"select": ["AGL1"]}, jobs=1))
    result = run.fix(unsafe=False)
    assert not result.findings
    assert result.fixes is not None
    (text,) = result.fixes.texts.values()
    assert text.encode() == content.replace(b'"timeout": 10,', b'"timeout": 120,')


FIRING = [case for case in CASES if case.expected]


@pytest.mark.parametrize("case", FIRING, ids=ids)
def test_fixing_keeps_what_it_does_not_change(case, tmp_path, monkeypatch):
    files = _files(case.path)
    monkeypatch.chdir(tmp_path)
    for name, content in {"autogen-lint.toml": b"", **files}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    run = Run(["."], RunOptions(_selected(case, {}), jobs=1))
    result = run.fix(unsafe=True)
    assert result.fixes is not None
    left = Counter((finding.path, finding.code) for finding in result.findings)
    were = Counter((one.path, one.code) for one in case.expected)
    mended = Counter((one.finding.path, one.finding.code) for one in result.fixes.applied)
    assert left == were - mended
    assert not result.fixes.refused
    for path, text in result.fixes.texts.items():
        old = run.original(path)
        assert old is not None
        parses(path, text)
        assert not comments(path, old.text) - comments(path, text)
        applied = [one for one in result.fixes.applied if one.finding.path == path or path in dict(one.fix.edits or ())]
        assert applied


def parses(path: str, text: str) -> None:
    if path.endswith(".py"):
        ast.parse(text)
    elif path.endswith((".yaml", ".yml")):
        assert list(yaml.compose_all(text, yaml.SafeLoader))
    elif path.endswith((".ipynb", ".json")):
        json.loads(text)


def comments(path: str, text: str) -> Counter[str]:
    if not path.endswith(".py"):
        return Counter(line[line.index("# ") :] for line in text.splitlines() if "# " in line)
    tokens = tokenize.generate_tokens(io.StringIO(text, newline="").readline)
    return Counter(token.string for token in tokens if token.type == tokenize.COMMENT)


@pytest.mark.parametrize("case", [case for case in FIRING if case.path.suffix == ".ipynb"], ids=ids)
def test_notebooks_change_in_their_cell_lines_only(case):
    before = _files(case.path)
    after = fixed_files(before, **_selected(case, {}))
    flagged = {one.cell for one in case.expected}
    old, new = before[case.path.name].decode(), after[case.path.name].decode()
    old_cells, new_cells = json.loads(old)["cells"], json.loads(new)["cells"]
    for number, (one, other) in enumerate(zip(old_cells, new_cells, strict=True), 1):
        assert number in flagged or without_imports(one) == without_imports(other)
        assert {**one, "source": 0} == {**other, "source": 0}
    source_lines = [line for cell in old_cells for line in cell["source"]]
    lines, fixed = old.splitlines(), new.splitlines()
    for tag, start, end, _, _ in SequenceMatcher(None, lines, fixed, autojunk=False).get_opcodes():
        for line in lines[start:end] if tag != "equal" else ():
            assert json.loads(line.strip().rstrip(",")) in source_lines


def without_imports(cell: dict[str, object]) -> dict[str, object]:
    """A cell without the lines that change where the fix of another cell needs an import."""
    source = cell["source"]
    assert isinstance(source, list)
    return {**cell, "source": [line for line in source if not re.match(r"(from|import) ", line)]}


@pytest.mark.parametrize("case", [case for case in FIRING if case.path.suffix == ".py"], ids=ids)
def test_newlines_and_byte_order_mark_stay(case):
    content = case.path.read_bytes()
    plain = fixed_files({case.path.name: content}, **_selected(case, {}))[case.path.name]
    windows = b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")
    fixed = fixed_files({case.path.name: windows}, **_selected(case, {}))[case.path.name]
    assert fixed == b"\xef\xbb\xbf" + plain.replace(b"\n", b"\r\n")
