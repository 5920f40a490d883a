"""What a project says it needs: requirement files, pyproject tables, environment files and lock files."""

from __future__ import annotations

import configparser
import json
import posixpath
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Protocol

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DISTRIBUTIONS = frozenset(
    {"pyautogen", "ag2", "autogen", "autogen-agentchat", "autogen-core", "autogen-ext", "openai", "anthropic", "mcp"}
)
"""The distributions whose releases change what a finding says."""

_MENTION = re.compile(r"autogen|ag2|openai|anthropic|\bmcp\b", re.IGNORECASE)
_LOCKED = re.compile(r'^name = "([^"]+)"\r?\nversion = "([^"]+)"', re.MULTILINE)
_CONDA = re.compile(r"^\s*-\s*['\"]?([A-Za-z][\w.-]*(?:\[[\w, -]*\])?)\s*([=<>!~][^'\"#]*)?['\"]?\s*(?:#.*)?$")
_INCLUDE = re.compile(r"^(?:-r|--requirement|-c|--constraint)[ =]?\s*(\S+)")
_MAX_INCLUDES = 20


class ProjectFiles(Protocol):
    """How requirement readers see the project; paths use ``/``."""

    def names(self, directory: str) -> list[str]:
        """Names of the plain files of a directory, sorted; empty where it can't be listed."""

    def read(self, path: str) -> str | None:
        """The text of a file; None where it is missing or unreadable."""


@dataclass(frozen=True, slots=True)
class Need:
    """One distribution that a project file asks for: a range (`specifier`, empty for any), or the locked `version`."""

    distribution: str
    specifier: str
    version: str | None
    path: str
    line: int


def read_needs(directory: str, files: ProjectFiles) -> list[Need]:
    """What the requirement and lock files of one directory ask for, in the order of their names."""
    found: list[Need] = []
    for name in files.names(directory):
        reader = _reader(name)
        if reader is None:
            continue
        path = posixpath.join(directory, name)
        text = files.read(path)
        if text is None:
            continue
        if _MENTION.search(text):
            found += reader(path, text)
        if reader is _read_requirements:
            found += _included(path, text, files, {path})
    return [need for need in found if need.distribution in DISTRIBUTIONS]


def parse_need(text: str, path: str = "", line: int = 0) -> Need | None:
    """A requirement line (``ag2[openai]>=0.9,<1 ; python_version > "3.9"``); None where it is none.

    An exact pin (``==1.2.3``) counts as the version.
    """
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return None
    return _need(requirement.name, str(requirement.specifier), path, line)


def _need(name: str, specifier: str, path: str, line: int) -> Need:
    pin = re.fullmatch(r"={2,3}\s*([\w.!+-]+)", specifier)
    version = pin.group(1) if pin and not pin.group(1).endswith(".*") else None
    return Need(canonicalize_name(name), specifier, version, path, line)


class _Reader(Protocol):
    def __call__(self, path: str, text: str) -> list[Need]: ...


def _reader(name: str) -> _Reader | None:
    for pattern, reader in _READERS:
        if fnmatch(name.lower(), pattern):
            return reader
    return None


def _read_requirements(path: str, text: str) -> list[Need]:
    found = []
    for number, line in _logical_lines(text):
        requirement = re.split(r"\s--", line, maxsplit=1)[0]
        need = parse_need(requirement, path, number) if line and not line.startswith("-") else None
        if need is not None:
            found.append(need)
    return found


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines without comments, joined at backslashes, with the number of their first."""
    start, held = 0, ""
    for number, raw in enumerate(text.splitlines(), 1):
        line = re.sub(r"(^|\s)#.*$", "", raw).rstrip()
        start = start if held else number
        if line.endswith("\\"):
            held += line[:-1] + " "
            continue
        yield start, (held + line).strip()
        held = ""


def _included(path: str, text: str, files: ProjectFiles, seen: set[str]) -> list[Need]:
    """What ``-r other.txt`` and ``-c constraints.txt`` bring in; cycles and missing files are passed over."""
    found: list[Need] = []
    for _, line in _logical_lines(text):
        match = _INCLUDE.match(line)
        if match is None or "://" in line:
            continue
        other = posixpath.normpath(posixpath.join(posixpath.dirname(path), match.group(1)))
        if other in seen or len(seen) > _MAX_INCLUDES:
            continue
        seen.add(other)
        content = files.read(other)
        if content is not None:
            found += _read_requirements(other, content) + _included(other, content, files, seen)
    return found


def _line_of(text: str, fragment: str) -> int:
    """The line (from 1) where a name first stands; 0 where it does not."""
    match = re.search(rf"(?<![\w.-]){re.escape(fragment)}(?![\w.-])", text)
    return text.count("\n", 0, match.start()) + 1 if match else 0


def _read_pyproject(path: str, text: str) -> list[Need]:
    document = _toml(text)
    project = _table(document, "project")
    lines = _strings(project.get("dependencies"))
    for group in (_table(document, "project", "optional-dependencies"), _table(document, "dependency-groups")):
        for items in group.values():
            lines += _strings(items)
    lines += _strings(_table(document, "tool", "uv").get("dev-dependencies"))
    for items in _table(document, "tool", "pdm", "dev-dependencies").values():
        lines += _strings(items)
    for environment in _table(document, "tool", "hatch", "envs").values():
        if isinstance(environment, dict):
            lines += _strings(environment.get("dependencies")) + _strings(environment.get("extra-dependencies"))
    found = []
    for line in lines:
        need = parse_need(line, path)
        if need is not None:
            found.append(_placed(need, text))
    return found + _poetry(path, text, document)


def _placed(need: Need, text: str) -> Need:
    return Need(need.distribution, need.specifier, need.version, need.path, _line_of(text, need.distribution))


def _poetry(path: str, text: str, document: dict[str, object]) -> list[Need]:
    tables = [
        _table(document, "tool", "poetry", "dependencies"),
        _table(document, "tool", "poetry", "dev-dependencies"),
    ]
    groups = _table(document, "tool", "poetry", "group").values()
    tables += [_table(group, "dependencies") for group in groups if isinstance(group, dict)]
    return [need for table in tables for need in _named_versions(path, text, table)]


def _named_versions(path: str, text: str, table: dict[str, object]) -> list[Need]:
    """``name = "^1.2"`` and ``name = {version = "^1.2"}`` of poetry and Pipfile."""
    found = []
    for name, value in table.items():
        version = value.get("version", "*") if isinstance(value, dict) else value
        if isinstance(version, str):
            found.append(_need(name, poetry_specifier(version), path, _line_of(text, name)))
    return found


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


def _read_setup_cfg(path: str, text: str) -> list[Need]:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text)
    except configparser.Error:
        return []
    blocks = [parser.get("options", "install_requires", fallback="")]
    if parser.has_section("options.extras_require"):
        blocks += [value for _, value in parser.items("options.extras_require")]
    needs = (parse_need(line.strip(), path) for block in blocks for line in block.splitlines() if line.strip())
    return [_placed(need, text) for need in needs if need is not None]


def _read_pipfile(path: str, text: str) -> list[Need]:
    document = _toml(text)
    tables = (_table(document, "packages"), _table(document, "dev-packages"))
    return [need for table in tables for need in _named_versions(path, text, table)]


def _read_conda(path: str, text: str) -> list[Need]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        match = _CONDA.match(line)
        if match is None:
            continue
        specifier = (match.group(2) or "").strip()
        if re.match(r"=[^=]", specifier):  # conda's ``name=1.2[=build]`` means 1.2 and what begins so
            specifier = f"=={specifier[1:].split('=')[0].rstrip('.*')}.*"
        need = parse_need(match.group(1) + specifier, path, number)
        if need is not None:
            found.append(need)
    return found


def _read_toml_lock(path: str, text: str) -> list[Need]:
    """poetry.lock, uv.lock, pdm.lock, pylock.toml: read by pattern, since they are long and machine-written."""
    return [
        Need(canonicalize_name(m.group(1)), f"=={m.group(2)}", m.group(2), path, text.count("\n", 0, m.start()) + 1)
        for m in _LOCKED.finditer(text)
        if canonicalize_name(m.group(1)) in DISTRIBUTIONS
    ]


def _read_pipfile_lock(path: str, text: str) -> list[Need]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return []
    found = []
    for section in ("default", "develop"):
        packages = document.get(section) if isinstance(document, dict) else None
        for name, entry in packages.items() if isinstance(packages, dict) else ():
            version = entry.get("version") if isinstance(entry, dict) else None
            if isinstance(version, str):
                found.append(_need(name, version, path, _line_of(text, name)))
    return found


def _toml(text: str) -> dict[str, object]:
    try:
        document: dict[str, object] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return document


def _table(document: dict[str, object], *keys: str) -> dict[str, object]:
    """A nested table; empty where a step is missing or of another type."""
    found: object = document
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def _strings(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


_READERS: tuple[tuple[str, _Reader], ...] = (
    ("poetry.lock", _read_toml_lock),
    ("uv.lock", _read_toml_lock),
    ("pdm.lock", _read_toml_lock),
    ("pylock*.toml", _read_toml_lock),
    ("pipfile.lock", _read_pipfile_lock),
    ("*requirements*.txt", _read_requirements),
    ("*requirements*.in", _read_requirements),
    ("*constraints*.txt", _read_requirements),
    ("pyproject.toml", _read_pyproject),
    ("setup.cfg", _read_setup_cfg),
    ("pipfile", _read_pipfile),
    ("environment*.yml", _read_conda),
    ("environment*.yaml", _read_conda),
)
