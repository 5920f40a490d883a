from __future__ import annotations

import os
import sys

import pytest

import autogen_lint
from autogen_lint.engine import workers
from autogen_lint.engine.unit import Inspector

HTTP = "import requests\n\nprint(requests.get('https://example.com'))\n"


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_file_that_ends_the_worker_is_a_finding_and_the_rest_is_complete(project, monkeypatch):
    inspect = Inspector.inspect

    def die(self, task):
        if task.found.path == "m07.py":
            os._exit(1)
        return inspect(self, task)

    monkeypatch.setattr(Inspector, "inspect", die)
    monkeypatch.setattr(workers, "LEAST_BYTES", 0)
    project({f"m{number:02}.py": HTTP for number in range(30)})
    findings = autogen_lint.lint_paths(["."], jobs=2)
    assert [finding.path for finding in findings] == [f"m{number:02}.py" for number in range(30)]
    assert [finding.path for finding in findings if finding.code == "AGL003"] == ["m07.py"]
    assert sum(finding.code == "AGL501" for finding in findings) == 29
