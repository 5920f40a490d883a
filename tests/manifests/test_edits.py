"""After an edit a manifest asks for exactly what was meant, and everything beside the edits is as it was."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autogen_lint.manifests.read import reader_of
from autogen_lint.manifests.requirement import Kind, Requirement
from autogen_lint.manifests.toml import read_toml
from autogen_lint.source.text import SourceFile, apply_edits
from autogen_lint.values.intent import Require

NAMES = ("ag2", "autogen-ext", "mcp", "openai", "requests", "pyautogen", "typing-extensions")
RANGES = ("", "==1.2", ">=1,<2", "~=0.7.5", "!=3")
names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)
asked = st.lists(st.sampled_from(RANGES), min_size=5, max_size=5)
newlines = st.sampled_from(("\n", "\r\n"))
comments = st.lists(st.sampled_from(("", "  # why", '  # a, b = "c"')), min_size=5, max_size=5)
wanted = st.sampled_from((Require("mcp", "<2"), Require("ag2", ">=0.9,<1"), Require("new-one", "<3")))


@dataclass(frozen=True)
class Manifest:
    path: str
    text: str

    def read(self) -> list[Requirement]:
        reader = reader_of(self.path)
        assert reader is not None
        return reader(SourceFile(self.path, self.text.encode(), self.text, "utf-8"))


def requirements(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    lines = [f"{name}{extent}{comment}" for name, extent, comment in entries]
    return Manifest("requirements.txt", newline.join(["# these", *lines]) + (newline if end else ""))


def array(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    lines = [f'    "{name}{extent}",{comment}' for name, extent, comment in entries]
    if not end:
        name, extent, comment = entries[-1]
        lines[-1] = f'    "{name}{extent}"{comment}'
    text = newline.join(
        ["[project]", 'name = "x"', "dependencies = [", *lines, "]", "", "[tool.x]", "y = [1, 2.5]", ""]
    )
    return Manifest("pyproject.toml", text)


def inline(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    items = ", ".join(f"'{name}{extent}'" for name, extent, _ in entries)
    text = f"[dependency-groups]{newline}dev = [{items}{',' if end else ''}]  # one line{newline}"
    return Manifest("pyproject.toml", text)


def table(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    lines = [f'{name} = "{extent or "*"}"{comment}' for name, extent, comment in entries]
    rest = newline + newline + "[tool.poetry.group.dev.dependencies]" + newline + 'pytest = "^8"' if end else ""
    return Manifest("pyproject.toml", newline.join(["[tool.poetry.dependencies]", *lines]) + rest + newline)


def inline_table(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    lines = [f'{name} = {{version = "{extent or "*"}", optional = true}}{comment}' for name, extent, comment in entries]
    return Manifest("Pipfile", newline.join(["[packages]", *lines]) + (newline if end else ""))


def environment(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    quote = '"' if end else ""
    lines = [f"    - {quote}{name}{extent}{quote}{comment}" for name, extent, comment in entries]
    text = newline.join(["name: x", "dependencies:", "  - python=3.11", "  - pip:", *lines, "channels: [defaults]", ""])
    return Manifest("environment.yml", text)


def setup_cfg(entries: list[tuple[str, str, str]], newline: str, *, end: bool) -> Manifest:
    lines = [f"    {name}{extent}" for name, extent, _ in entries]
    text = newline.join(["[metadata]", "name = x", "", "[options]", "install_requires =", *lines])
    return Manifest("setup.cfg", text + (newline if end else ""))


MEDIA = (requirements, array, inline, table, inline_table, environment, setup_cfg)


def meaning(found: list[Requirement]) -> dict[str, set[str]]:
    return {one.distribution: {part for part in one.specifier.split(",") if part} for one in found}


@pytest.mark.parametrize("medium", MEDIA, ids=lambda medium: medium.__name__)
@settings(max_examples=40, deadline=None)
@given(names, asked, comments, newlines, st.booleans(), wanted, st.data())
def test_an_edit_means_what_was_wanted(medium, chosen, ranges, notes, newline, end, intent, data):
    entries = list(zip(chosen, ranges, notes, strict=False))
    before = medium(entries, newline, end=end)
    found = before.read()
    assert meaning(found).keys() >= set(chosen)
    one = data.draw(st.sampled_from([r for r in found if r.distribution in chosen]))
    if one.distribution != intent.distribution and intent.distribution in chosen:
        return  # a rule asks the requirement of that distribution itself
    assert one.origin is not None
    assert one.origin.supports(intent)
    edits = one.origin.edits(intent)
    assert edits is not None
    after = Manifest(before.path, apply_edits(before.text, edits))
    assert meaning(after.read()) == {**meaning(found), intent.distribution: set(intent.specifier.split(","))}
    assert all(before.text.count(note) == after.text.count(note) for note in notes if note)
    assert ("\r\n" in after.text) == ("\r\n" in before.text)
    assert after.text.count("\n") - after.text.count("\r\n") in {0, after.text.count("\n")}
    if before.path.endswith("toml") or before.path == "Pipfile":
        assert read_toml(after.text) is not None
    kept = before.text
    for edit in sorted(edits, reverse=True):
        kept = kept[: edit.span.start] + edit.text + kept[edit.span.end :]
    assert kept == after.text


@given(st.text(alphabet="ab\"'[]{}=,.#\n\r\t -_\\|>3", max_size=60))
def test_no_text_breaks_a_reader(text):
    for path in ("requirements.txt", "pyproject.toml", "Pipfile", "setup.cfg", "environment.yml", "uv.lock"):
        for one in Manifest(path, f"dependencies = [{text}]\n{text}").read():
            assert one.distribution


@pytest.mark.parametrize(
    "text, places",
    [
        ('[project]\ndependencies = ["ag2"]\n', {"ag2": '"ag2"'}),
        ('[project]\ndependencies = [\n  # x "y"\n  "ag2[a]", # z\n  \'mcp\']\n', {"ag2": '"ag2[a]"', "mcp": "'mcp'"}),
        ('project.dependencies = ["ag2"]', {"ag2": '"ag2"'}),
        ('[project]\nx = """a\n"ag2"\n"""\ndependencies = ["""ag2"""]', {"ag2": '"""ag2"""'}),
        ('[[tool.a]]\nx=1\n[[tool.a]]\nx={y=[1,2], z="]"}\n[project]\ndependencies=["ag2"]', {"ag2": '"ag2"'}),
        ('[project]\ndate = 2020-01-01 10:00:00\nf = 1e3\ndependencies = ["ag2"]', {"ag2": '"ag2"'}),
        ('[tool.poetry.dependencies]\n"ag2" = {version="^1"} # b', {"ag2": '"ag2" = {version="^1"}'}),
    ],
)  # fmt: skip
def test_places_in_toml(text, places):
    found = Manifest("pyproject.toml", text).read()
    assert {
        one.distribution: text[one.origin.span.start : one.origin.span.end] for one in found if one.origin
    } == places


@pytest.mark.parametrize(
    "path, text, kinds",
    [
        ("requirements.txt", "-c other.txt\nag2\n", [Kind.REQUIREMENT]),
        ("constraints.txt", "ag2<1\n", [Kind.CONSTRAINT]),
        ("pyproject.toml", '[tool.uv]\nconstraint-dependencies = ["mcp<2"]\n', [Kind.CONSTRAINT]),
        ("uv.lock", 'name = "ag2"\nversion = "0.9"\n', [Kind.LOCK]),
        ("requirements/base.in", "ag2\n", [Kind.REQUIREMENT]),
    ],
)
def test_kinds(path, text, kinds):
    assert [one.kind for one in Manifest(path, text).read()] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "ag2==0.9 --hash=sha256:00\nmcp==1 --hash=sha256:11\n",
        "-e git+https://github.com/ag2ai/ag2.git#egg=ag2\n",
        "ag2 @ https://example.org/ag2.whl\n",
    ],
)
def test_what_cannot_be_written(text):
    for one in Manifest("requirements.txt", text).read():
        assert one.origin is not None
        assert not one.origin.supports(Require(one.distribution, "<1"))


@pytest.mark.parametrize(
    "text, name, url",
    [
        ("-e git+https://github.com/ag2ai/ag2.git#egg=ag2", "ag2", True),
        ("git+https://github.com/microsoft/autogen.git@v0.2.35", "autogen", True),
        ("ag2 @ file:///x", "ag2", True),
        ("ag2", "ag2", False),
    ],
)
def test_direct_references(text, name, url):
    [one] = Manifest("requirements.txt", text).read()
    assert (one.distribution, bool(one.location)) == (name, url)
