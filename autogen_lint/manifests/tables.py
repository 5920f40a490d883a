"""Requirements in TOML: pyproject.toml (PEP 621, PEP 735, poetry, uv, pdm, hatch) and Pipfile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from autogen_lint.manifests.requirement import (
    Kind,
    ManifestOrigin,
    Requirement,
    Writer,
    indent,
    line_end,
    newline,
    parse_requirement,
    pinned,
    with_range,
)
from autogen_lint.manifests.toml import Path, TomlStrings, at, read_toml
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Require

_LISTS: tuple[tuple[Path, Kind], ...] = (
    (("project", "dependencies"), Kind.REQUIREMENT),
    (("project", "optional-dependencies", "*"), Kind.REQUIREMENT),
    (("dependency-groups", "*"), Kind.REQUIREMENT),
    (("tool", "uv", "dev-dependencies"), Kind.REQUIREMENT),
    (("tool", "uv", "constraint-dependencies"), Kind.CONSTRAINT),
    (("tool", "uv", "override-dependencies"), Kind.CONSTRAINT),
    (("tool", "pdm", "dev-dependencies", "*"), Kind.REQUIREMENT),
    (("tool", "hatch", "envs", "*", "dependencies"), Kind.REQUIREMENT),
    (("tool", "hatch", "envs", "*", "extra-dependencies"), Kind.REQUIREMENT),
)
"""Arrays of requirements; ``*`` is any key."""
_POETRY: tuple[Path, ...] = (
    ("tool", "poetry", "dependencies"),
    ("tool", "poetry", "dev-dependencies"),
    ("tool", "poetry", "group", "*", "dependencies"),
)
_PIPFILE: tuple[Path, ...] = (("packages",), ("dev-packages",))


def read_pyproject(text: Text) -> list[Requirement]:
    """Every requirement of a pyproject.toml, but for those of its build."""
    toml = read_toml(text.text)
    if toml is None:
        return []
    found: list[Requirement] = []
    for pattern, kind in _LISTS:
        for path in _matching(toml.data, pattern):
            found += [replace(one, kind=kind) for one in _array(text, toml, path)]
    return found + _tables(text, toml, _POETRY)


def read_pipfile(text: Text) -> list[Requirement]:
    """The packages of a Pipfile."""
    toml = read_toml(text.text)
    return _tables(text, toml, _PIPFILE) if toml is not None else []


def _matching(data: object, pattern: Path, done: Path = ()) -> Iterator[Path]:
    """The paths of what lies where a pattern says."""
    if not pattern:
        yield done
        return
    step, *rest = pattern
    if isinstance(data, dict):
        for key in data if step == "*" else (step,):
            if key in data:
                yield from _matching(data[key], tuple(rest), (*done, key))


def _array(text: Text, toml: TomlStrings, path: Path) -> Iterator[Requirement]:
    items = at(toml.data, path)
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if not isinstance(item, str):
            continue
        span = toml.values.get((*path, index))
        origin = ManifestOrigin(text, span, _array_writer(text, span, item)) if span is not None else None
        requirement = parse_requirement(item, text.path, _line(text, span, item), origin)
        if requirement is not None:
            yield replace(requirement, group=".".join(map(str, path)))


def _array_writer(text: Text, span: Span, item: str) -> Writer:
    quote = text.text[span.start]

    def write(intent: Require) -> list[TextEdit] | None:
        own = parse_requirement(item)
        if (
            own is None
            or quote * 3 == text.text[span.start : span.start + 3]
            or "\\" in text.text[span.start : span.end]
        ):
            return None
        if own.distribution == canonicalize_name(intent.distribution):
            changed = with_range(item, intent.specifier)
            return [TextEdit(Span(span.start + 1, span.end - 1), changed)] if changed and quote not in changed else None
        return _added(text, span, f"{quote}{intent.distribution}{intent.specifier}{quote}")

    return write


def _added(text: Text, span: Span, literal: str) -> list[TextEdit]:
    """A further element behind the one at `span`, on a line of its own where that one has its line for itself."""
    source = text.text
    lead = source[text.starts[text.line_column(span.start)[0] - 1] : span.start]
    if lead.strip():
        return [TextEdit(Span(span.end, span.end), f", {literal}")]
    line = newline(text) + indent(text, span.start) + literal
    comma = re.compile(r"[ \t]*,").match(source, span.end)
    if comma is None:
        return [TextEdit(Span(span.end, span.end), "," + line)]
    rest = source[comma.end() : line_end(text, span.end)].strip()
    end = line_end(text, span.end) if not rest or rest.startswith("#") else comma.end()
    return [TextEdit(Span(end, end), line + ",")]


def _tables(text: Text, toml: TomlStrings, patterns: tuple[Path, ...]) -> list[Requirement]:
    """``name = "^1.2"`` and ``name = {version = "^1.2"}``."""
    found: list[Requirement] = []
    for path in (path for pattern in patterns for path in _matching(toml.data, pattern)):
        table = at(toml.data, path)
        for name, value in table.items() if isinstance(table, dict) else ():
            requirement = _named(text, toml, (*path, name), value)
            if requirement is not None:
                found.append(requirement)
    return found


def _named(text: Text, toml: TomlStrings, path: Path, value: object) -> Requirement | None:
    details = value if isinstance(value, dict) else {"version": value}
    version = details.get("version", "*")
    if not isinstance(version, str):
        return None
    span = toml.pairs.get(path)
    inner = toml.values.get((*path, "version")) or toml.values.get(path)
    origin = ManifestOrigin(text, span, _table_writer(text, span, inner, str(path[-1]))) if span is not None else None
    specifier = poetry_specifier(version)
    extras = details.get("extras")
    located = [str(details[key]) for key in ("git", "path", "url", "file") if key in details]
    return Requirement(
        canonicalize_name(str(path[-1])),
        specifier,
        pinned(specifier),
        text.path,
        _line(text, span, str(path[-1])),
        frozenset(canonicalize_name(extra) for extra in extras if isinstance(extra, str))
        if isinstance(extras, list)
        else frozenset(),
        str(details.get("markers", details.get("python", ""))),
        located[0] if located else "",
        group=".".join(map(str, path[:-1])),
        origin=origin,
    )


def _table_writer(text: Text, pair: Span, version: Span | None, name: str) -> Writer:
    def write(intent: Require) -> list[TextEdit] | None:
        if canonicalize_name(name) == canonicalize_name(intent.distribution):
            if version is None or not intent.specifier:
                return None
            quote = text.text[version.start]
            return [TextEdit(version, f"{quote}{intent.specifier}{quote}")]
        end = line_end(text, pair.end)
        line = f'{newline(text)}{indent(text, pair.start)}{intent.distribution} = "{intent.specifier or "*"}"'
        return [TextEdit(Span(end, end), line)]

    return write


def _line(text: Text, span: Span | None, fragment: str) -> int:
    """The line (from 1) of a span, else that where a fragment first stands; 0 where it does not."""
    if span is not None:
        return text.line_column(span.start)[0]
    match = re.search(rf"(?<![\w.-]){re.escape(fragment)}", text.text)
    return text.line_column(match.start())[0] if match else 0


def poetry_specifier(version: str) -> str:
    """A version constraint of poetry (``^1.2``, ``~1.2``, ``1.2.*``, ``1.2``) as a PEP 440 specifier; empty for any."""
    parts = []
    for part in re.split(r"\s*,\s*", version.partition("||")[0].strip()):
        match = re.fullmatch(r"([\^~])\s*(\d+(?:\.\d+)*)\S*", part)
        if match:
            parts.append(_caret(match.group(2)) if match.group(1) == "^" else _tilde(match.group(2)))
        elif re.fullmatch(r"\d[\w.]*(\.\*)?", part):
            parts.append(f"=={part}")
        elif part not in {"*", ""}:
            parts.append(part)
    specifier = ",".join(parts)
    try:
        SpecifierSet(specifier)
    except InvalidSpecifier:
        return ""
    return specifier


def _caret(version: str) -> str:
    numbers = [int(n) for n in version.split(".")]
    significant = next((i for i, n in enumerate(numbers) if n), len(numbers) - 1)
    return f">={version},<{_bumped(numbers, significant)}"


def _tilde(version: str) -> str:
    numbers = [int(n) for n in version.split(".")]
    return f">={version},<{_bumped(numbers, min(1, len(numbers) - 1))}"


def _bumped(numbers: list[int], position: int) -> str:
    return ".".join(str(n) for n in [*numbers[:position], numbers[position] + 1])
