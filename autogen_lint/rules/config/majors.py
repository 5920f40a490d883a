"""What AGL609 and AGL610 share: a requirement that lets in a major it can't work with."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog.packages import MajorFact
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety
from autogen_lint.manifests.requirement import Kind
from autogen_lint.model.packages import newest, unbounded
from autogen_lint.model.program import Program
from autogen_lint.model.requirements import Need
from autogen_lint.values.intent import Require


def without_bound(program: Program, fact: MajorFact) -> Iterator[Report]:
    """A report for each requirement of the file that brings a major that it can't work with."""
    wanting = [need for need in program.manifest if need.distribution == fact.of and fact.extra in need.extras]
    for need in wanting:
        if need.kind is not Kind.REQUIREMENT or need.location or need.origin is None or newest(need) is None:
            continue
        missing, asked = unbounded(program.needs, fact)
        if missing:
            yield _report(need, asked, fact)


def _report(need: Need, asked: Need | None, fact: MajorFact) -> Report:
    assert need.origin is not None
    target, change = _change(need, asked, fact)
    return Report(
        need.origin,
        f"`{need.distribution}[{fact.extra}]` sets no upper bound on `{fact.distribution}`: a fresh installation takes "
        f"{fact.distribution} {fact.below} or later, and {fact.effect}",
        related=((asked.origin, f"`{fact.distribution}` is required here"),) if asked and asked.origin else (),
        help=f"require `{target}` as well",
        remedy=Remedy(f"require `{target}`", (change,), Safety.SAFE) if change is not None else None,
    )


def _change(need: Need, asked: Need | None, fact: MajorFact) -> tuple[str, Change | None]:
    bound = f"<{fact.below}"
    if asked is not None and asked.kind is Kind.REQUIREMENT and asked.specifier and not asked.version:
        bound = f"{asked.specifier},{bound}"
    if asked is not None:
        change = Change(asked.origin, Require(fact.distribution, bound)) if asked.origin and not asked.version else None
    else:
        change = Change(need.origin, Require(fact.distribution, bound)) if need.origin else None
    return f"{fact.distribution}{bound}", change
