"""pip's requirement and constraint files, and the lists in setup.cfg: one requirement a line."""

from __future__ import annotations

import configparser
import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from autogen_lint.manifests.requirement import (
    Kind,
    ManifestOrigin,
    Requirement,
    line_writer,
    parse_requirement,
)
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_OPTIONS = re.compile(r"\s--[a-z]")
_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")
_INCLUDE = re.compile(r"^(-r|--requirement|-c|--constraint)[ =]?\s*(\S+)")
_DIRECT = re.compile(r"^(?:-e\s+|--editable[ =])?(\S*(?:://|git\+)\S*)")
_EGG = re.compile(r"#(?:.*&)?egg=([A-Za-z0-9][\w.-]*)")
_REPOSITORY = re.compile(r"([\w.-]+?)(?:\.git)?(?:@[^/#]*)?(?:#.*)?$")
_HASH = "--hash"
_MAX_INCLUDES = 20


@dataclass(frozen=True, slots=True)
class _Line:
    """A logical line: its text without comments, joined at backslashes, and where its requirement stands."""

    number: int
    text: str
    span: Span


def read_requirements(text: Text) -> list[Requirement]:
    """A requirements file. Where hashes are demanded, nothing can be written: a line without one is refused."""
    hashed = _HASH in text.text
    kind = Kind.CONSTRAINT if "constraint" in posixpath.basename(text.path).lower() else Kind.REQUIREMENT
    found: list[Requirement] = []
    for line in _logical(text):
        requirement = _requirement(text, line, hashed=hashed)
        if requirement is not None:
            found.append(replace(requirement, kind=kind))
    return found


def included(text: Text, read: Callable[[str], Text | None], seen: set[str]) -> list[Requirement]:
    """What ``-r other.txt`` and ``-c constraints.txt`` bring in; cycles and missing files are passed over."""
    found: list[Requirement] = []
    for line in _logical(text):
        match = _INCLUDE.match(line.text)
        if match is None or "://" in line.text:
            continue
        other = posixpath.normpath(posixpath.join(posixpath.dirname(text.path), match.group(2)))
        if other in seen or len(seen) > _MAX_INCLUDES:
            continue
        seen.add(other)
        content = read(other)
        if content is not None:
            limits = match.group(1) in {"-c", "--constraint"}
            more = read_requirements(content) + included(content, read, seen)
            found += [replace(one, kind=Kind.CONSTRAINT) for one in more] if limits else more
    return found


def read_setup_cfg(text: Text) -> list[Requirement]:
    """``install_requires`` and ``extras_require`` of setup.cfg."""
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text.text)
    except configparser.Error:
        return []
    blocks = [("install_requires", parser.get("options", "install_requires", fallback=""))]
    if parser.has_section("options.extras_require"):
        blocks += parser.items("options.extras_require")
    found: list[Requirement] = []
    for group, block in blocks:
        for entry in filter(None, (line.strip() for line in block.splitlines())):
            places = _whole_lines(text, entry)
            writer = line_writer(text, places[0]) if len(places) == 1 else None
            origin = ManifestOrigin(text, places[0], writer) if places else None
            line = text.line_column(places[0].start)[0] if places else 0
            requirement = parse_requirement(entry, text.path, line, origin)
            if requirement is not None:
                found.append(replace(requirement, group=group))
    return found


def _whole_lines(text: Text, entry: str) -> list[Span]:
    """Where a requirement stands as a line of its own, or behind its key."""
    pattern = rf"^(?:[ \t]*|[\w.-]+[ \t]*=[ \t]*)({re.escape(entry)})[ \t]*\r?$"
    return [Span(*match.span(1)) for match in re.finditer(pattern, text.text, re.MULTILINE)]


def _requirement(text: Text, line: _Line, *, hashed: bool) -> Requirement | None:
    direct = _DIRECT.match(line.text)
    if direct is not None:
        return _direct(text, line, direct.group(1))
    if not line.text or line.text.startswith("-"):
        return None
    origin = ManifestOrigin(text, line.span, None if hashed else line_writer(text, line.span))
    return parse_requirement(_OPTIONS.split(line.text, maxsplit=1)[0], text.path, line.number, origin)


def _direct(text: Text, line: _Line, url: str) -> Requirement | None:
    """A requirement that is a URL (``git+https://...#egg=ag2``), named by its egg or its repository."""
    name = _EGG.search(url) or _REPOSITORY.search(url)
    if name is None:
        return None
    named = parse_requirement(f"{name.group(1)} @ {url}", text.path, line.number, ManifestOrigin(text, line.span))
    return replace(named, location=url) if named is not None else None


def _logical(text: Text) -> Iterator[_Line]:
    """Lines without comments, joined at backslashes. The span is that of the requirement on the first of them."""
    number, held, span = 0, "", Span(0, 0)
    for at, start in enumerate(text.starts, 1):
        raw = text.line_text(at)
        line = _COMMENT.sub("", raw).rstrip()
        if not held:
            number, span = at, _span(start, line)
        if line.endswith("\\"):
            held += line[:-1] + " "
            continue
        yield _Line(number, (held + line).strip(), span)
        held = ""


def _span(start: int, line: str) -> Span:
    """Where the requirement of a physical line begins and ends."""
    shown = _OPTIONS.split(line.rstrip("\\"), maxsplit=1)[0]
    begin = start + len(shown) - len(shown.lstrip())
    return Span(begin, max(begin, start + len(shown.rstrip())))
