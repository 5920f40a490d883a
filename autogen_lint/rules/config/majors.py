"""What AGL609 and AGL610 share: a requirement that lets in a major it can't work with."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog.packages import MajorFact
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety
from autogen_lint.manifests.requirement import Kind
from autogen_lint.model.program import Program
from autogen_lint.model.project.packages import Missing, missing_bound, newest
from autogen_lint.model.project.requirements import Need
from autogen_lint.values.intent import Require


def without_bound(program: Program, fact: MajorFact) -> Iterator[Report]:
    """A report for each requirement of the file that brings a major that it can't work with."""
    wanting = [need for need in program.manifest if need.distribution == fact.of and fact.extra in need.extras]
    for need in wanting:
        if need.kind is not Kind.REQUIREMENT or need.location or need.origin is None or newest(need) is None:
            continue
        missing = missing_bound(program.needs, fact)
        if missing is not None:
            yield _report(need, missing, fact)


def _report(need: Need, missing: Missing, fact: MajorFact) -> Report:
    assert need.origin is not None
    target, change = _change(need, missing, fact)
    taken = f"the lock file holds {fact.distribution} {missing.locked.version}" if missing.locked else None
    others = [(missing.asked, "is required"), (missing.locked, "is locked")]
    return Report(
        need.origin,
        f"`{need.distribution}[{fact.extra}]` sets no upper bound on `{fact.distribution}`: "
        f"{taken or f'a fresh installation takes {fact.distribution} {fact.below} or later'}, and {fact.effect}",
        related=tuple((o.origin, f"`{fact.distribution}` {does} here") for o, does in others if o and o.origin),
        help=f"require `{target}` as well" + (", and lock again" if missing.locked else ""),
        remedy=Remedy(f"require `{target}`", (change,), Safety.SAFE) if change is not None else None,
    )


def _change(need: Need, missing: Missing, fact: MajorFact) -> tuple[str, Change | None]:
    """What to require, and the change that does it; none where a lock or an exact pin stands against it."""
    bound, asked = f"<{fact.below}", missing.asked
    if asked is not None and asked.kind is Kind.REQUIREMENT and asked.specifier and not asked.version:
        bound = f"{asked.specifier},{bound}"
    origin = need.origin if asked is None else asked.origin
    fixable = origin is not None and missing.locked is None and not (asked is not None and asked.version)
    return f"{fact.distribution}{bound}", Change(
        origin, Require(fact.distribution, bound)
    ) if fixable and origin else None
