from __future__ import annotations

from collections.abc import Callable

import pytest

from autogen_lint.diagnostics.finding import Finding, Fix, Related, Safety, Severity
from autogen_lint.engine.outcome import Outcome
from autogen_lint.engine.result import FileNote
from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import SourceFile

SOURCE = """import autogen

llm_config = {
    "config_list": [
        {
            "model": "gpt-4o-mini",
            "timeout": 10,
        }
    ]
}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""
MESSAGE = "each attempt gives up after 10 s and is retried twice: a slow answer fails after about 30 s"


@pytest.fixture
def finding() -> Finding:
    at = SOURCE.index('"timeout"')
    span = Span(at, at + len('"timeout": 10'))
    value = SOURCE.index("10,")
    return Finding(
        "AGL102",
        "model-timeout-too-low",
        Severity.WARNING,
        MESSAGE,
        Location("src/agents.py", 0, 7, 13, 7, 26),
        span,
        (3, 10),
        related=(Related(Location("src/agents.py", 0, 11, 13, 11, 70), "used by agent `assistant`"),),
        help="set 120, or your own `model-timeout`",
        fix=Fix("set `timeout` to 120", Safety.SAFE, (("src/agents.py", (TextEdit(Span(value, value + 2), "120"),)),)),
        snippet=("        {", '            "model": "gpt-4o-mini",', '            "timeout": 10,'),
    )


@pytest.fixture
def in_cell() -> Finding:
    place = Location("nb.ipynb", 3, 2, 5, 2, 12)
    return Finding(
        "AGL501", "http-without-timeout", Severity.ERROR, "waits, for 100% of\ntime", place, Span(9, 16), (2, 2),
        fix=Fix("mend", Safety.UNSAFE), snippet=("x = 1", "r = get(url)"),
    )  # fmt: skip


@pytest.fixture
def outcome(finding, in_cell) -> Callable[..., Outcome]:
    def make(*findings: Finding) -> Outcome:
        file = SourceFile("src/agents.py", SOURCE.encode(), SOURCE, "utf-8")
        return Outcome(
            findings or (in_cell, finding),
            ("nb.ipynb", "src/agents.py"),
            (FileNote("nb.ipynb"), FileNote("src/agents.py", uses_autogen=True)),
            file={"src/agents.py": file}.get,
        )

    return make
