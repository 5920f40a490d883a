"""README.md shows what the program really says, and its first commands are those that the gate runs."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_parts_that_come_from_the_program_are_up_to_date():
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "update_readme.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_the_first_screen_holds_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.search(r"<!-- commands -->(.*?)<!-- end -->", readme, re.DOTALL)
    assert commands
    assert re.findall(r"```sh\n(.*?)\n```", commands[1]) == [
        "pip install . && autogen-lint examples",
        "pip install -e '.[test]' && pytest",
    ]
    assert readme.index("<!-- end -->") < 1200, "the commands should be on the first screen"


def test_every_link_to_a_file_leads_somewhere():
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
