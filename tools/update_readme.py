"""Writes the parts of README.md that come from the program: outputs, the picture, the tables of rules and settings.

    python tools/update_readme.py           # rewrite what changed
    python tools/update_readme.py --check   # change nothing, exit 1 where something would change

A part lies between ``<!-- begin NAME -->`` and ``<!-- end NAME -->``. A test holds README.md to `--check`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from terminal_svg import draw

from autogen_lint.output.rule_page import rule_page
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.registry import all_rules
from autogen_lint.settings.schema import settings_table

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
PICTURE = ROOT / "docs" / "findings.svg"

FAMILIES = {
    "AGL0": "The linter's own business",
    "AGL1": "Timeouts",
    "AGL2": "Retries",
    "AGL3": "Termination and loops",
    "AGL4": "Context size",
    "AGL5": "Tools and blocking",
    "AGL6": "Config files and packaging",
    "AGL7": "Network and proxy",
    "AGL8": "Deprecated or ineffective settings",
    "AGL9": "Code execution and security",
}
FIX = {FixAvailability.ALWAYS: "always", FixAvailability.SOMETIMES: "sometimes", FixAvailability.NEVER: ""}


def lint(*arguments: str, color: bool = False) -> str:
    """Standard output of the linter on the examples, run in the project's root."""
    done = subprocess.run(
        [sys.executable, "-m", "autogen_lint", "--isolated", *arguments],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "" if color else "1", "FORCE_COLOR": "1" if color else "", "COLUMNS": "110"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1):
        raise SystemExit(f"autogen-lint {' '.join(arguments)} failed:\n{done.stderr}")
    return done.stdout


def session(command: str) -> str:
    """A block that shows a command and what it prints."""
    return f"```console\n$ autogen-lint {command}\n{lint(*command.split()).rstrip()}\n```"


def rules() -> str:
    """All rules, one table a family."""
    families: dict[str, list[type[Rule]]] = defaultdict(list)
    for rule in all_rules():
        families[rule.code[:4]].append(rule)
    tables = []
    for family, members in families.items():
        rows = [_row(rule) for rule in members]
        head = "| Code | Name | | Fix | What it finds |\n|---|---|---|---|---|"
        tables.append(f"**{FAMILIES[family]}**\n\n" + "\n".join([head, *rows]))
    return "\n\n".join(tables)


def _row(rule: type[Rule]) -> str:
    summary = " ".join(rule_page(rule).summary.split("\n\n")[0].split()).rstrip(".").replace("|", "\\|")
    return f"| {rule.code} | `{rule.name}` | {rule.severity.value} | {FIX[rule.fix]} | {summary} |"


def settings() -> str:
    """All settings with their defaults."""
    rows = [f"| `{item.key}` | {_default(item.key, item.default)} | {item.help} |" for item in settings_table()]
    return "\n".join(["| Setting | Default | |", "|---|---|---|", *rows])


def _default(key: str, value: object) -> str:
    if key == "exclude":
        return "version control, environments, caches, builds"
    if value is None or value in ((), {}):
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{list(value)}`".replace("'", '"') if isinstance(value, tuple) else f"`{value}`"


def findings() -> str:
    """What the linter says about one of the examples, one line a finding."""
    return session("--output-format concise examples/autogen02/broken")


def diff() -> str:
    """What the linter would change in a component file."""
    return session("--diff --unsafe-fixes examples/autogen04/broken/intake_team.yaml")


PARTS: dict[str, Callable[[], str]] = {"findings": findings, "diff": diff, "rules": rules, "settings": settings}


def with_parts(text: str) -> str:
    """The README with every part written anew. Raises SystemExit where a part has no place."""
    for name, part in PARTS.items():
        begin, end = f"<!-- begin {name} -->\n", f"<!-- end {name} -->"
        found = text.count(begin)
        if found != 1:
            raise SystemExit(f"README.md should hold the part `{name}` once, not {found} times")
        before, _, rest = text.partition(begin)
        _, _, after = rest.partition(end)
        text = f"{before}{begin}{part()}\n{end}{after}"
    return text


def picture() -> str:
    """The terminal with the findings of one file."""
    command = "--select AGL102,AGL306,AGL401 examples/autogen02/broken"
    output = lint("--color=always", *command.split(), color=True)
    return draw(f"\x1b[2m$\x1b[0m autogen-lint {command}\n{output}", title="autogen-lint", columns=130)


def main() -> int:
    """Rewrite or compare; the exit code is 1 where `--check` found a difference."""
    parser = argparse.ArgumentParser(description="Writes the parts of README.md that come from the program.")
    parser.add_argument("--check", action="store_true")
    check: bool = parser.parse_args().check
    stale = []
    for path, content in ((README, with_parts(README.read_text(encoding="utf-8"))), (PICTURE, picture())):
        if path.exists() and path.read_text(encoding="utf-8") == content:
            continue
        stale.append(str(path.relative_to(ROOT)))
        if not check:
            path.write_text(content, encoding="utf-8")
    if stale:
        print(("out of date: " if check else "wrote: ") + ", ".join(stale))
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
