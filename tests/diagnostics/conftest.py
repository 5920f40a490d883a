from __future__ import annotations

from collections.abc import Callable

import pytest

from autogen_lint.diagnostics.finding import Finding, Fix, Safety, Severity
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import SourceFile, Text


def source(path: str, text: str) -> SourceFile:
    return SourceFile(path, text.encode(), text, "utf-8")


def finding_at(
    text: Text,
    needle: str,
    code: str = "AGL102",
    *,
    anchor: tuple[int, int] | None = None,
    replacement: str | None = None,
    safety: Safety = Safety.SAFE,
    start: int = 0,
) -> Finding:
    at = text.text.index(needle, start)
    span = Span(at, at + len(needle))
    place = text.location(span)
    edits = ((text.path, (TextEdit(span, replacement),)),) if replacement is not None else None
    return Finding(
        code,
        f"rule-{code.lower()}",
        Severity.WARNING,
        f"{needle} is wrong",
        place,
        span,
        anchor or (place.line, place.end_line),
        fix=Fix(f"write {replacement}", safety, edits) if edits else None,
    )


@pytest.fixture
def make_source() -> Callable[..., SourceFile]:
    return source


@pytest.fixture
def make_finding() -> Callable[..., Finding]:
    return finding_at
