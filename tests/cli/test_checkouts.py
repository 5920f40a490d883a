from __future__ import annotations

import json
import subprocess
import sys

HTTP = "import requests\n\nrequests.get('u')\n"


def test_checkouts_keep_their_settings_and_share_one_sarif(project, cli):
    project(
        {
            "one/.git/HEAD": "",
            "one/helpers.py": "TIME = 5\n",
            "one/app.py": HTTP + "from helpers import TIME\nrequests.get('u', timeout=TIME)\n",
            "two/.git/HEAD": "",
            "two/autogen-lint.toml": "ignore = ['AGL501']\n",
            "two/app.py": HTTP,
            "three/.git/HEAD": "",
            "three/pyproject.toml": "[tool.autogen-lint.severity]\nAGL501 = 'error'\n",
            "three/app.py": HTTP,
        }
    )
    result = cli("--output-format=sarif", "one", "two", "three")
    assert result.code == 1
    [run] = json.loads(result.out)["runs"]
    places = [
        (one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], one["ruleId"], one["level"])
        for one in run["results"]
    ]
    assert places == [("one/app.py", "AGL501", "warning"), ("three/app.py", "AGL501", "error")]


def test_a_project_in_the_working_directory_is_never_imported(project):
    trap = "raise SystemExit('imported')\n"
    project({"a.py": HTTP, **{f"{name}.py": trap for name in ("yaml", "http", "sqlite3", "packaging", "libcst")}})
    command = [sys.executable, "-m", "autogen_lint", "--output-format=concise", "--fix", "a.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "imported" not in done.stderr
    assert "applied 1 fix in 1 file" in done.stderr
