from __future__ import annotations

import io
import re

from autogen_lint.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream, times):
    clock = iter(times)
    progress = Progress(stream, lambda: next(clock))
    for number in range(1, len(times)):
        progress(number, 9, number - 1)
    progress.end()
    return stream.getvalue()


def test_nothing_is_shown_of_a_short_run():
    assert shown(Terminal(), [0.0, 0.5, 0.9]) == ""


def test_nothing_is_shown_where_nobody_looks():
    assert shown(io.StringIO(), [0.0, 5.0]) == ""


def test_a_long_run_tells_how_far_it_is_and_leaves_nothing_behind():
    text = shown(Terminal(), [0.0, 0.5, 1.5, 1.55, 1.7])
    lines = text.split("\r")[1:]
    assert lines[0] == "inspected 2 of 9 files, 1 finding so far"
    assert lines[1].strip() == "inspected 4 of 9 files, 3 findings so far"
    assert lines[2].strip() == ""
    assert len(lines[2]) >= len(lines[1])
    assert lines[3] == ""


def test_verbose_says_where_the_time_went(project, cli):
    project({"a.py": "import requests\n\nrequests.get('u')\n"})
    result = cli("--verbose", ".")
    [line] = [line for line in result.err.splitlines() if line.startswith("time: ")]
    for word in ("walk", "gate", "inspect", "parse", "model", "rules", "output"):
        assert re.search(rf"\b{word} \d+\.\d\d s", line), line
    assert "time: " not in cli(".").err
