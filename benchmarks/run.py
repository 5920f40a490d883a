"""Measures autogen-lint beside ruff, bandit, pylint and Fixit: whole processes, on one tree, in one run.

    pip install . -r benchmarks/requirements.txt
    python benchmarks/run.py                 # on a tree made for it (see make_tree.py)
    python benchmarks/run.py path/to/tree    # on any other
    python benchmarks/run.py --growth        # ours alone, on once to eight times as many programs, and defects
    python benchmarks/run.py --quick         # ours and ruff, once, on a small tree: what the gate prints

Each of the others runs one rule, the nearest to ours that it has; we run all of ours. The tools take turns, so that
whatever else the machine does meets them alike. Printed are medians, as a Markdown table, and each tool's wall time
as a multiple of ours. Rows with "again" are of a second run on an unchanged tree, with the cache of the first.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

from make_tree import PACKAGES, Size, make_defects, make_tree, size

BIN = Path(sys.executable).parent
OURS = "autogen-lint"
GROWTH = (1, 2, 4, 8)
FILES, CLIENTS = 40, 64
"""Of the trees that differ in their defects alone."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A program to measure: its distribution, what of it runs, its command without the tree, and its exit codes."""

    name: str
    distribution: str
    rules: str
    command: tuple[str, ...]
    codes: frozenset[int] = frozenset({0, 1})
    cached: bool = False
    """Whether it may use what its run in the first round has kept."""

    @property
    def label(self) -> str:
        return f"{self.name} {version(self.distribution)}{', again' if self.cached else ''}"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One process: seconds of wall clock, seconds of processor (children included), and the most memory in MiB."""

    wall: float
    cpu: float
    memory: float


def tools(caches: Path) -> list[Tool]:
    """The programs, with their caches off, and those that have one with a cache in a folder."""
    lint = ("autogen-lint", "--isolated", "--output-format=concise")
    ruff = ("ruff", "check", "--quiet", "--isolated", "--select=S113")
    pylint = (
        "pylint",
        "--disable=all",
        "--enable=missing-timeout",
        "--recursive=y",
        "--score=n",
        "--rcfile=",
        "--jobs=1",
    )
    fixit = ("fixit", "--quiet", "--rules", "fixit.rules.no_redundant_lambda", "lint")
    return [
        Tool(OURS, OURS, "all", (*lint, "--no-cache")),
        Tool(OURS, OURS, "all", (*lint, f"--cache-dir={caches / 'ours'}"), cached=True),
        Tool("ruff", "ruff", "S113", (*ruff, "--no-cache")),
        Tool("ruff", "ruff", "S113", (*ruff, f"--cache-dir={caches / 'ruff'}"), cached=True),
        Tool("bandit", "bandit", "B113", ("bandit", "--quiet", "--recursive", "--tests=B113", "--exit-zero")),
        Tool("pylint", "pylint", "W3101", pylint, frozenset(range(32))),
        Tool("Fixit", "fixit", "one trivial rule", fixit, frozenset({0, 1, 2, 3})),
    ]


def measure(tool: Tool, tree: Path) -> Measurement:
    """Run a tool once. Raises SystemExit where it ended with a code that it should not end with."""
    command = [str(BIN / tool.command[0]), *tool.command[1:], str(tree)]
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, cwd=tree
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in tool.codes:
            errors.seek(0)
            raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}\n{errors.read().decode()[-2000:]}")
    return Measurement(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(runs: list[Measurement]) -> Measurement:
    """The median of each number by itself."""
    return Measurement(
        wall=statistics.median(run.wall for run in runs),
        cpu=statistics.median(run.cpu for run in runs),
        memory=statistics.median(run.memory for run in runs),
    )


def table(results: dict[Tool, Measurement]) -> str:
    """The results as a Markdown table."""
    ours = next(result for tool, result in results.items() if tool.name == OURS and not tool.cached)
    lines = [
        "| Tool | Rules | Wall (s) | CPU (s) | Peak memory (MiB) | Wall, as a multiple of ours |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for tool, result in results.items():
        numbers = f"{result.wall:.2f} | {result.cpu:.2f} | {result.memory:.0f} | {result.wall / ours.wall:.2f}"
        lines.append(f"| {tool.label} | {tool.rules} | {numbers} |")
    return "\n".join(lines)


def growth(repetitions: int) -> str:
    """How our costs grow with the number of programs, and with what is wrong in as many lines, as Markdown tables."""
    programs = {f"{10 * factor} copies": partial(make_tree, copies=10 * factor, packages=()) for factor in GROWTH}
    defects = {
        f"{defects} of {CLIENTS}": partial(make_defects, files=FILES, clients=CLIENTS, defects=defects)
        for defects in (CLIENTS * factor // GROWTH[-1] for factor in GROWTH)
    }
    return "\n\n".join(
        (grown("Examples", programs, repetitions), grown("Clients without timeout", defects, repetitions))
    )


def grown(what: str, trees: Mapping[str, Callable[[Path], Size]], repetitions: int) -> str:
    """Our costs on each of several trees, by what grows from one to the next."""
    lines = [
        f"| {what} | Files | Lines of Python | Wall (s) | CPU (s) | Peak memory (MiB) |",
        "|---:|---:|---:|---:|---:|---:|",
    ]
    with tempfile.TemporaryDirectory() as scratch:
        tool = tools(Path(scratch, "caches"))[0]
        for number, (label, make) in enumerate(trees.items()):
            tree = Path(scratch, f"tree{number}")
            made = make(tree)
            one = median([measure(tool, tree) for _ in range(repetitions)])
            numbers = f"{made.files} | {made.lines} | {one.wall:.2f} | {one.cpu:.2f} | {one.memory:.0f}"
            lines.append(f"| {label} | {numbers} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measures autogen-lint beside other linters on one tree.")
    parser.add_argument("tree", type=Path, nargs="?")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--copies", type=int, default=10, help="of the examples, in the tree that is made")
    parser.add_argument("--only", action="append", metavar="TOOL", help="measure only this tool beside ours")
    parser.add_argument("--growth", action="store_true", help="measure how our costs grow")
    parser.add_argument("--quick", action="store_true", help="one repetition beside ruff on a small tree")
    options = parser.parse_args()
    if options.growth:
        print(growth(options.repetitions))
        return
    if options.quick:
        options.copies, options.repetitions, options.only = 3, 1, ["ruff"]
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch, "tree")
        if options.tree is None:
            made = make_tree(tree, options.copies, packages=() if options.quick else PACKAGES)
        else:
            tree = options.tree.resolve()
            made = size(tree)
        chosen = [
            tool for tool in tools(Path(scratch, "caches")) if not options.only or tool.name in {OURS, *options.only}
        ]
        missing = [tool.command[0] for tool in chosen if not shutil.which(str(BIN / tool.command[0]))]
        if missing:
            raise SystemExit(f"not installed beside {sys.executable}: {', '.join(missing)}")
        runs: dict[Tool, list[Measurement]] = {tool: [] for tool in chosen}
        for round_ in range(options.repetitions + 1):
            for tool in chosen:
                measurement = measure(tool, tree)
                if round_:  # the first round warms the disk
                    runs[tool].append(measurement)
    print(f"{made.files} files, {made.python_files} of them Python with {made.lines} lines;", end=" ")
    print(f"{options.repetitions} repetitions; Python {platform.python_version()}, {os.cpu_count()} cores\n")
    print(table({tool: median(measurements) for tool, measurements in runs.items()}))


if __name__ == "__main__":
    main()
