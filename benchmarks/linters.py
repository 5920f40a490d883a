"""Which linter reports which call that may wait without end: all of them are run, on one file a case.

    pip install . -r benchmarks/requirements.txt
    python benchmarks/linters.py               # prints the table
    python benchmarks/linters.py --write       # writes it to benchmarks/linters.md

Columns: ruff S113, bandit B113 and pylint W3101 in a `def`, our codes there; then ruff's ASYNC rules and our AGL502
in an `async def`. The function is a tool of an agent. The exit code is 1 where one of the others reports a call
rightly and we don't, or we report one that is fine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).resolve().parent
BIN = Path(sys.executable).parent
OURS = "AGL109,AGL501,AGL505,AGL506,AGL513,AGL514"
FILE = """{setup}

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


{kind} act(url: str) -> str:
    '''Act.'''
    {code}
    return ''


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client, tools=[act])
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A call, and whether it is right to report that it has no limit; `blocking`: only its blocking is a defect."""

    name: str
    setup: str
    code: str
    right: str = "report"
    blocking: bool = False


def read_cases() -> list[Case]:
    content = tomllib.loads((HERE / "linters_cases.toml").read_text(encoding="utf-8"))
    return [Case(**entry) for entry in content["case"]]


def write_files(cases: list[Case], folder: Path) -> None:
    """One file a case, in a folder for each kind of function."""
    for kind, name in (("def", "sync"), ("async def", "async")):
        (folder / name).mkdir()
        for index, case in enumerate(cases):
            text = FILE.format(setup=case.setup, kind=kind, code=case.code)
            compile(text, case.name, "exec")
            (folder / name / f"case_{index:03}.py").write_text(text, encoding="utf-8")


def output(folder: Path, *command: str) -> str:
    """What a program prints; its exit code says only that it found something."""
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]], capture_output=True, text=True, check=False, cwd=folder, timeout=600
    )
    if done.returncode not in {0, 1} and not (command[0] == "pylint" and done.returncode < 32):
        raise SystemExit(f"{command[0]} failed: {done.stderr.strip()[-400:]}")
    return done.stdout


def index_of(path: str) -> int:
    return int(Path(path).stem.removeprefix("case_"))


def by_case(pairs: list[tuple[str, str]]) -> dict[int, list[str]]:
    """The codes of each case, once each."""
    found: dict[int, list[str]] = {}
    for path, code in pairs:
        codes = found.setdefault(index_of(path), [])
        if code not in codes:
            codes.append(code)
    return found


def ruff(folder: Path, rules: str) -> dict[int, list[str]]:
    options = ("check", "--isolated", "--preview", "--no-cache", "--output-format=json", f"--select={rules}", ".")
    entries = json.loads(output(folder, "ruff", *options))
    return by_case([(entry["filename"], entry["code"]) for entry in entries])


def bandit(folder: Path) -> dict[int, list[str]]:
    entries = json.loads(output(folder, "bandit", "-q", "-r", "-f", "json", "-t", "B113", "."))["results"]
    return by_case([(entry["filename"], entry["test_id"]) for entry in entries])


def pylint(folder: Path) -> dict[int, list[str]]:
    options = ("--disable=all", "--enable=missing-timeout", "--output-format=json", "--recursive=y", ".")
    entries = json.loads(output(folder, "pylint", *options))
    return by_case([(entry["path"], entry["message-id"]) for entry in entries])


def ours(folder: Path, rules: str) -> dict[int, list[str]]:
    options = ("--isolated", "--output-format=json", f"--select={rules}", ".")
    entries = json.loads(output(folder, "autogen-lint", *options))
    return by_case([(entry["filename"], entry["code"]) for entry in entries])


@dataclass(frozen=True, slots=True)
class Results:
    """Codes by case, for each linter: in a `def`, then in an `async def`."""

    ruff: dict[int, list[str]]
    bandit: dict[int, list[str]]
    pylint: dict[int, list[str]]
    ours: dict[int, list[str]]
    ruff_async: dict[int, list[str]]
    ours_async: dict[int, list[str]]


def run(cases: list[Case]) -> Results:
    """Run all linters over all cases."""
    with tempfile.TemporaryDirectory(prefix="linters-") as name:
        folder = Path(name)
        write_files(cases, folder)
        sync, async_ = folder / "sync", folder / "async"
        return Results(
            ruff(sync, "S113"),
            bandit(sync),
            pylint(sync),
            ours(sync, OURS),
            ruff(async_, "ASYNC2"),
            ours(async_, "AGL502"),
        )


def table(cases: list[Case], results: Results) -> str:
    """The Markdown table; what is right stands in its second column."""
    head = ("call", "right", "ruff", "bandit", "pylint", "autogen-lint", "ruff, async", "autogen-lint, async")
    rows = [head, tuple("---" for _ in head)]
    for index, case in enumerate(cases):
        columns = (
            results.ruff,
            results.bandit,
            results.pylint,
            results.ours,
            results.ruff_async,
            results.ours_async,
        )
        cells = (" ".join(found.get(index, ())) for found in columns)
        rows.append((f"`{case.name}`", "" if case.right == "report" else "silent", *cells))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def complaints(cases: list[Case], results: Results) -> list[str]:
    """One sentence for each call that we miss or report wrongly."""
    found = []
    for index, case in enumerate(cases):
        theirs = [name for name in ("ruff", "bandit", "pylint") if index in getattr(results, name)]
        if case.right == "report" and index not in results.ours:
            found.append(f"{case.name}: not reported by us" + (f", but by {' and '.join(theirs)}" if theirs else ""))
        if case.right == "silent" and index in results.ours:
            found.append(f"{case.name}: reported by us, and it is fine")
        if case.blocking and index not in results.ours_async:
            found.append(f"{case.name}: not reported by us in an async tool")
        if index in results.ruff_async and index not in results.ours_async:
            found.append(f"{case.name}: {results.ruff_async[index][0]} reports it in an async function, we don't")
    return found


def page(cases: list[Case], results: Results) -> str:
    """The page that `--write` makes."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("ruff", "bandit", "pylint", "autogen-lint"))
    return (
        "# Who reports what\n\n"
        f"Made by `python benchmarks/linters.py --write` with {versions}:\none file a case, the call in a function "
        "that is a tool of an agent. `right` says `silent` where nothing is wrong with the\ncall's limit. The "
        "last two columns are rules on blocking calls, in an `async def`.\n\n" + table(cases, results) + "\n"
    )


def main(argv: list[str] | None = None) -> int:
    """Run; 0 where we miss nothing of theirs and report nothing that is fine, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write benchmarks/linters.md instead of printing")
    options = parser.parse_args(argv)
    cases = read_cases()
    results = run(cases)
    text = page(cases, results)
    if options.write:
        (HERE / "linters.md").write_text(text, encoding="utf-8")
    else:
        print(text)
    wrong = complaints(cases, results)
    for complaint in wrong:
        print(complaint, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
