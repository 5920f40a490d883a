"""For people who write rules: cases in files, examples in docstrings, and what fixes make of them.

A case is a file, or a folder that is linted as one project. In files with ``#`` comments one says what is expected
of its line: ``# expect: AGL102``, ``# expect: AGL102, AGL501`` or, with a severity, ``# expect: AGL302 info``. Other
files have a sidecar ``<name>.expect`` with lines such as ``7 AGL102`` or, for notebooks, ``cell:line AGL102``. A case
without any of these must stay silent. ``<stem>.fixed<suffix>`` beside a case (``<folder>.fixed`` beside a folder) is
what fixing must make of it.

All helpers raise AssertionError; settings are given by their TOML keys, with underscores for dashes.
"""

from __future__ import annotations

import inspect
import io
import re
import shutil
import tempfile
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autogen_lint.diagnostics.finding import Finding
from autogen_lint.rules.base import Rule

__all__ = [
    "Case",
    "Expectation",
    "assert_fix",
    "cases_in",
    "check_case",
    "check_case_fix",
    "check_cases",
    "check_rule_examples",
    "fixed_files",
    "lint_files",
    "lint_text",
    "rule_examples",
]

_EXPECT = re.compile(r"#\s*expect:\s*(.+?)\s*$")
_ONE = re.compile(r"^(AGL\d{3})(?:\s+(info|warning|error))?$")
_SETTINGS_FILE = "autogen-lint.toml"
_SIDECAR = ".expect"
_FENCE = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILES = {"python": "example.py", "json": "example.json", "yaml": "example.yaml", "requirements": "requirements.txt"}
_HASH_COMMENTS = (".yaml", ".yml", ".txt", ".in", ".toml", ".cfg", ".env", "Pipfile")


@dataclass(frozen=True, order=True)
class Expectation:
    """A finding that a case must show; `cell` is 0 outside notebooks, `severity` empty where any will do."""

    path: str
    cell: int
    line: int
    code: str
    severity: str = ""

    def __str__(self) -> str:
        cell = f"cell {self.cell}:" if self.cell else ""
        return f"{self.path}:{cell}{self.line} {self.code} {self.severity}".rstrip()


@dataclass(frozen=True)
class Case:
    """A file or folder with what is expected of it; `fixed` is its twin after fixing, if there is one."""

    path: Path
    expected: tuple[Expectation, ...]
    fixed: Path | None = None

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.name}"


def lint_text(text: str | bytes, path: str = "case.py", **settings: object) -> list[Finding]:
    """The findings of a text, as if it were the only file of a project.

    Args:
        text: The content.
        path: The file's name, which tells its kind.
        settings: Such as ``select=["AGL102"]`` or ``target="0.2"``.
    """
    return lint_files({path: text}, **settings)


def lint_files(files: Mapping[str, str | bytes], **settings: object) -> list[Finding]:
    """The findings of some texts by path, as if they were all files of a project; settings as in `lint_text`."""
    contents = {path: text if isinstance(text, bytes) else text.encode() for path, text in files.items()}
    with _project(contents) as folder:
        return _lint(folder, settings)


def cases_in(folder: Path) -> list[Case]:
    """All cases of a folder, sorted by name."""
    return [_case(path) for path in sorted(folder.iterdir()) if not _is_helper(path)]


def check_cases(folder: Path, **settings: object) -> None:
    """Check all cases of a folder, and their fixed twins.

    The folder's name is the code under test where it is one; those that a case expects are on as well.

    Raises:
        AssertionError: There is no case, or one fails.
    """
    cases = cases_in(folder)
    assert cases, f"{folder} holds no case"
    for case in cases:
        check_case(case, **settings)
        check_case_fix(case, **settings)


def check_case(case: Case, **settings: object) -> None:
    """Compare the findings of a case with what it expects.

    Raises:
        AssertionError: A finding is missing, or one too many.
    """
    with _project(_files(case.path)) as folder:
        found = _lint(folder, _selected(case, settings))
    exact = {(one.path, one.cell, one.line, one.code) for one in case.expected if one.severity}
    shown = Counter(
        Expectation(
            f.path,
            f.location.cell,
            f.location.line,
            f.code,
            f.severity.value if (f.path, f.location.cell, f.location.line, f.code) in exact else "",
        )
        for f in found
    )
    wanted = Counter(case.expected)
    assert shown == wanted, _difference(case, wanted - shown, shown - wanted, found)


def check_case_fix(case: Case, **settings: object) -> None:
    """Fix a case, unsafe fixes included, and compare with its twin; the result must stay as it is when fixed again.

    Raises:
        AssertionError: The result is another one, or changes again.
    """
    before = _files(case.path)
    chosen = _selected(case, settings)
    after = fixed_files(before, **chosen)
    if case.fixed is not None:
        wanted = {**before, **_files(case.fixed, case.path.name)}
        for name, content in wanted.items():
            assert after[name].decode() == content.decode(), f"{case.name}: {name} is another one after fixing"
    assert fixed_files(after, **chosen) == after, f"{case.name}: fixing again changes it again"


def fixed_files(files: Mapping[str, bytes], **settings: object) -> dict[str, bytes]:
    """The files of a project, by path, after all fixes, unsafe ones included."""
    from autogen_lint.engine.api import fix_paths

    with _project(files) as folder:
        fix_paths([str(folder)], unsafe=True, settings=_by_key(settings), jobs=1)
        return {name: (folder / name).read_bytes() for name in files}


def assert_fix(before: str, after: str, path: str = "case.py", **settings: object) -> None:
    """Assert that fixing turns one text into the other, and that the result stays as it is.

    Raises:
        AssertionError: It does not.
    """
    fixed = fixed_files({path: before.encode()}, **settings)
    assert fixed[path].decode() == after
    assert fixed_files(fixed, **settings) == fixed, "fixing again changes it again"


def check_rule_examples(rule: type[Rule]) -> None:
    """Check a rule's docstring: the rule finds each Example, and nothing at all is found in what to use instead.

    Raises:
        AssertionError: An example says something else, or is missing.
    """
    bad, good = rule_examples(rule)
    assert bad, f"{rule.code}: there is no code under Example"
    assert good, f"{rule.code}: there is no code under Use instead"
    for files in bad:
        codes = {finding.code for finding in lint_files(files, select=[rule.code])}
        assert codes == {rule.code}, f"{rule.code}: the example shows {sorted(codes) or 'nothing'}"
    for files in good:
        found = lint_files(files, extend_select=[rule.code])
        assert not found, f"{rule.code}: what to use instead shows {[str(f.location) + ' ' + f.code for f in found]}"


def rule_examples(rule: type[Rule]) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The code blocks under Example and under Use instead of a rule's docstring, as projects (text by file name).

    A block of ``requirements`` belongs to the block that follows it.
    """
    sections = re.split(r"^## +(.+)$", inspect.cleandoc(rule.__doc__ or ""), flags=re.MULTILINE)
    by_heading = dict(zip(sections[1::2], sections[2::2], strict=True))
    return _blocks(by_heading.get("Example", "")), _blocks(by_heading.get("Use instead", ""))


def _blocks(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    before: dict[str, str] = {}
    for language, code in _FENCE.findall(text):
        if language in _FILES:
            before = {**before, _FILES[language]: code}
            if language != "requirements":
                found.append(before)
                before = {}
    return [*found, before] if before else found


def _is_helper(path: Path) -> bool:
    hidden = path.name.startswith((".", "__pycache__"))
    return hidden or path.name.endswith(_SIDECAR) or path.stem.endswith(".fixed") or path.name.endswith(".fixed")


def _case(path: Path) -> Case:
    expected = [one for name, content in _files(path, sidecars=True).items() for one in _expectations(name, content)]
    twin = path.with_name(f"{path.stem}.fixed{path.suffix}" if path.is_file() else f"{path.name}.fixed")
    return Case(path, tuple(sorted(expected)), twin if twin.exists() else None)


def _files(path: Path, name: str = "", *, sidecars: bool = False) -> dict[str, bytes]:
    """The files of a case by the path that findings name; `name` for a single file that has another one."""
    if path.is_file():
        found = {name or path.name: path.read_bytes()}
        beside = path.with_name(path.name + _SIDECAR)
        if sidecars and beside.exists():
            found[beside.name] = beside.read_bytes()
        return found
    files = sorted(file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {
        file.relative_to(path).as_posix(): file.read_bytes()
        for file in files
        if sidecars or not file.name.endswith(_SIDECAR)
    }


def _expectations(name: str, content: bytes) -> Iterator[Expectation]:
    text = content.decode("utf-8", "replace")
    if name.endswith(_SIDECAR):
        for entry in filter(None, map(str.strip, text.splitlines())):
            place, codes = entry.split(None, 1)
            cell, _, line = place.rpartition(":")
            yield from _codes(name.removesuffix(_SIDECAR), int(cell or 0), int(line), codes)
        return
    comments = _comments(text) if name.endswith((".py", ".pyi")) else enumerate(text.splitlines(), 1)
    for number, comment in comments if name.endswith((".py", ".pyi", *_HASH_COMMENTS)) else ():
        match = _EXPECT.search(comment)
        if match:
            yield from _codes(name, 0, number, match[1])


def _comments(text: str) -> Iterator[tuple[int, str]]:
    try:
        for token in tokenize.generate_tokens(io.StringIO(text, newline="").readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string
    except (tokenize.TokenError, SyntaxError):
        return


def _codes(path: str, cell: int, line: int, codes: str) -> Iterator[Expectation]:
    for code in codes.split(","):
        match = _ONE.match(code.strip())
        assert match, f"{path}:{line}: `{code}` is no expectation"
        yield Expectation(path, cell, line, match[1], match[2] or "")


def _selected(case: Case, settings: Mapping[str, object]) -> dict[str, object]:
    if "select" in settings:
        return dict(settings)
    folder = case.path.parent.name
    codes = {one.code for one in case.expected} | ({folder} if _ONE.match(folder) else set())
    return {**settings, "select": sorted(codes)} if codes else dict(settings)


def _difference(
    case: Case, missing: Mapping[Expectation, int], unexpected: Mapping[Expectation, int], found: Iterable[Finding]
) -> str:
    lines = [f"{case.name}:"]
    lines += [f"  not found: {one}" for one in sorted(missing)]
    lines += [f"  not expected: {one}" for one in sorted(unexpected)]
    lines += [f"  ({f.location} {f.code} {f.severity.value}: {f.message})" for f in found]
    return "\n".join(lines)


@contextmanager
def _project(files: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder that is a project of its own, whatever lies above it."""
    folder = Path(tempfile.mkdtemp(prefix="autogen-lint-")).resolve()
    try:
        for name, content in {_SETTINGS_FILE: b"", **files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        yield folder
    finally:
        shutil.rmtree(folder)


def _lint(folder: Path, settings: Mapping[str, object]) -> list[Finding]:
    """The findings of a project, with paths relative to it."""
    from dataclasses import replace

    from autogen_lint.engine.api import lint_paths

    found = lint_paths([str(folder)], settings=_by_key(settings), jobs=1)
    return [
        replace(finding, location=finding.location._replace(path=_inside(folder, finding.path))) for finding in found
    ]


def _inside(folder: Path, path: str) -> str:
    full = Path(path).resolve()
    return full.relative_to(folder).as_posix() if full.is_relative_to(folder) else path


def _by_key(settings: Mapping[str, object]) -> dict[str, object]:
    return {key.replace("_", "-"): value for key, value in settings.items()}
