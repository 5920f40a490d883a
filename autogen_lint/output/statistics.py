"""Counts instead of findings: by rule, and by reason what could not be known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from autogen_lint.engine.outcome import Outcome
from autogen_lint.values.reasons import explained


def statistics(outcome: Outcome) -> str:
    """Findings by rule, the most frequent first; below them the values that rules are silent about, by reason."""
    counts = Counter((finding.code, finding.name) for finding in outcome.findings)
    fixable = Counter(finding.code for finding in outcome.findings if finding.fix is not None)
    rules = [
        (count, f"{code} {name}" + (f" [{fixable[code]} fixable]" if fixable[code] else ""))
        for (code, name), count in counts.items()
    ]
    reasons: Counter[str] = Counter()
    for note in outcome.notes:
        if note.uses_autogen:
            reasons.update(dict(note.unknowns))
    unknown = [(count, f"{reason}: {explained(reason)}") for reason, count in reasons.items()]
    heading = "not known, and so not judged:\n" if unknown else ""
    return _table(rules) + heading + _table(unknown)


def _table(rows: Iterable[tuple[int, str]]) -> str:
    ordered = sorted(rows, key=lambda row: (-row[0], row[1]))
    width = len(str(ordered[0][0])) if ordered else 0
    return "".join(f"{str(count).rjust(width)}  {text}\n" for count, text in ordered)
