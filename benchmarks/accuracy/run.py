"""Precision and recall of the linter over labelled files.

``python benchmarks/accuracy/run.py`` lints every project under ``cases/``, compares the findings with the labels
(see the README beside this file), prints each mismatch and a table by family, and exits 1 below ``floor.json``.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from autogen_lint import Finding, lint_paths

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
LABEL = re.compile(r"#\s*(expect|silent):\s*(AGL\d{3}(?:\s*,\s*AGL\d{3})*)\s*$")
SIDECAR = re.compile(r"(?:(?P<cell>\d+):)?(?P<line>\d+)\s+(?P<code>AGL\d{3})")
JUDGED = frozenset(
    {"AGL003"}
    | {"AGL101", "AGL102", "AGL103", "AGL104", "AGL109"}
    | {"AGL201", "AGL202", "AGL206", "AGL207", "AGL208", "AGL209"}
    | {"AGL301", "AGL302", "AGL303", "AGL304", "AGL305", "AGL306", "AGL307", "AGL308", "AGL309", "AGL311"}
    | {"AGL312", "AGL313", "AGL315", "AGL316", "AGL317", "AGL319", "AGL322", "AGL323", "AGL324", "AGL325"}
    | {"AGL326", "AGL327", "AGL328", "AGL329", "AGL330", "AGL331", "AGL332", "AGL333", "AGL334", "AGL335"}
    | {"AGL336", "AGL337", "AGL338", "AGL339"}
    | {"AGL401", "AGL402", "AGL404", "AGL405", "AGL406", "AGL407"}
    | {"AGL501", "AGL502", "AGL503", "AGL504", "AGL505", "AGL506", "AGL508", "AGL509", "AGL511", "AGL512"}
    | {"AGL513", "AGL514"}
    | {"AGL601", "AGL602", "AGL603", "AGL604", "AGL605", "AGL606", "AGL607", "AGL608", "AGL609", "AGL610"}
    | {"AGL611"}
    | {"AGL701", "AGL702", "AGL703"}
    | {"AGL801", "AGL802", "AGL803", "AGL804", "AGL806", "AGL807", "AGL808", "AGL809", "AGL810", "AGL811"}
    | {"AGL901", "AGL902", "AGL904", "AGL905"}
)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where one code is said or expected; ``cell`` is 0 outside notebooks."""

    path: Path
    cell: int
    line: int
    code: str

    @property
    def family(self) -> str:
        return f"{self.code[:4]}xx"

    def shown(self, verdict: str) -> str:
        cell = f"cell {self.cell}:" if self.cell else ""
        return f"{self.path.relative_to(HERE)}:{cell}{self.line} {verdict} {self.code}"


@dataclass(slots=True)
class Labels:
    """What the files say about themselves."""

    expected: set[Place] = field(default_factory=set)
    silent: set[Place] = field(default_factory=set)
    files: int = 0
    silent_files: int = 0


@dataclass(frozen=True, slots=True)
class Score:
    """True, unexpected and missed findings of one group of rules."""

    true: int
    unexpected: int
    missed: int

    @property
    def precision(self) -> float:
        said = self.true + self.unexpected
        return self.true / said if said else 1.0

    @property
    def recall(self) -> float:
        wanted = self.true + self.missed
        return self.true / wanted if wanted else 1.0


def projects() -> list[Path]:
    """The directories that are linted by themselves: those of ``cases/projects`` and the other ones of ``cases``."""
    folders = [p for p in CASES.iterdir() if p.is_dir() and p.name != "projects"]
    folders += [p for p in (CASES / "projects").iterdir() if p.is_dir()]
    return sorted(folders)


def read_labels(root: Path) -> Labels:
    """The labels of all files below ``root``.

    Raises ValueError for a sidecar line that can't be read.
    """
    labels = Labels()
    for path in sorted(p for p in root.rglob("*") if p.is_file()):
        if path.suffix in {".expect", ".md"} or "__pycache__" in path.parts:
            continue
        found = set(_inline(path)) | set(_sidecar(path))
        expected = {place for kind, place in found if kind == "expect"}
        labels.files += 1
        labels.silent_files += not expected
        labels.expected |= expected
        labels.silent |= {place for kind, place in found if kind == "silent"}
    return labels


def _inline(path: Path) -> Iterator[tuple[str, Place]]:
    if path.suffix not in {".py", ".yaml", ".yml", ".txt", ".toml", ".cfg"}:
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = LABEL.search(line)
        if match:
            for code in match[2].split(","):
                yield match[1], Place(path, 0, number, code.strip())


def _sidecar(path: Path) -> Iterator[tuple[str, Place]]:
    sidecar = path.with_name(f"{path.name}.expect")
    if not sidecar.exists():
        return
    for line in sidecar.read_text(encoding="utf-8").splitlines():
        match = SIDECAR.fullmatch(line.strip())
        if match is None:
            raise ValueError(f"{sidecar}: not `[cell:]line CODE`: {line!r}")
        yield "expect", Place(path, int(match["cell"] or 0), int(match["line"]), match["code"])


def said_of(root: Path) -> set[Place]:
    """The judged findings of a project that is linted by itself: what this repository asks for is none of it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve() / root.name
        shutil.copytree(root, copy)
        return {replace(one, path=root / one.path.relative_to(copy)) for one in places(lint_paths([str(copy)]))}


def places(findings: Iterable[Finding]) -> set[Place]:
    """The judged findings at warning or above; several of one code on a line count once."""
    return {
        Place(Path(f.location.path).resolve(), f.location.cell, f.location.line, f.code)
        for f in findings
        if f.code in JUDGED and f.severity.value != "info" and not f.path.endswith(".expect")
    }


def score(expected: set[Place], said: set[Place], family: str | None = None) -> Score:
    """Compare, for one family (``AGL1xx``) or for all."""
    wanted = {p for p in expected if family in {None, p.family}}
    heard = {p for p in said if family in {None, p.family}}
    return Score(len(wanted & heard), len(heard - wanted), len(wanted - heard))


def table(expected: set[Place], said: set[Place]) -> str:
    """Precision and recall by family and overall."""
    rows = [f"{'family':<9}{'labels':>7}{'true':>6}{'unexpected':>12}{'missed':>8}{'precision':>11}{'recall':>8}"]
    labelled = Counter(p.family for p in expected)
    for family in [*sorted({p.family for p in expected | said}), None]:
        result = score(expected, said, family)
        labels = labelled[family] if family else len(expected)
        rows.append(
            f"{family or 'all':<9}{labels:>7}{result.true:>6}{result.unexpected:>12}{result.missed:>8}"
            f"{result.precision:>11.3f}{result.recall:>8.3f}"
        )
    return "\n".join(rows)


def below_floor(expected: set[Place], said: set[Place], floor: dict[str, dict[str, float]]) -> list[str]:
    """One sentence for each number of ``floor`` (by group: ``all`` or a family) that is not reached."""
    complaints = []
    for group, wanted in floor.items():
        result = score(expected, said, None if group == "all" else group)
        for name, reached in (("precision", result.precision), ("recall", result.recall)):
            if reached < wanted[name]:
                complaints.append(f"{group}: {name} {reached:.3f} is below {wanted[name]:.3f}")
    return complaints


def main(argv: list[str] | None = None) -> int:
    """Run; 0 at or above the floor, 1 below."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="names of projects (default: all)")
    parser.add_argument("--labels", action="store_true", help="count the labels, lint nothing")
    options = parser.parse_args(argv)
    labels, said = Labels(), set[Place]()
    for root in projects():
        if options.only and root.name not in options.only:
            continue
        own = read_labels(root)
        labels.expected |= own.expected
        labels.silent |= own.silent
        labels.files += own.files
        labels.silent_files += own.silent_files
        if not options.labels:
            said |= said_of(root)
    print(
        f"{labels.files} files ({labels.silent_files} without a label), {len(labels.expected)} expected findings, "
        f"{len(labels.silent)} marked silent"
    )
    if options.labels:
        return 0
    for place in sorted(labels.expected ^ said):
        print(place.shown("expected" if place in labels.expected else "unexpected"))
    print(table(labels.expected, said))
    floor = json.loads((HERE / "floor.json").read_text(encoding="utf-8"))
    complaints = [] if options.only else below_floor(labels.expected, said, floor)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
