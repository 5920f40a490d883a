"""What an installer makes of a project's requirements: which modules come, which releases are admitted."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion

from autogen_lint.catalog.packages import MajorFact, modules_of
from autogen_lint.catalog.releases import admitted, as_version
from autogen_lint.manifests.requirement import Kind
from autogen_lint.model.project.requirements import CARRIERS, FAMILY, Need


@dataclass(frozen=True, slots=True)
class Supply:
    """What a requirement brings when it is installed today, and that release's modules.

    The release is the one of a lock file (`locked`), else the newest that the requirement admits.
    """

    need: Need
    release: str
    modules: tuple[str, ...]
    locked: bool = False


def supplies(needs: Iterable[Need]) -> list[Supply] | None:
    """What the requirements of AutoGen bring; None where one of them may bring anything (a URL, an unknown release).

    Those of the nearest folder count that has any. A lock says which release it is, wherever it lies; a constraint
    counts only where something asks for its distribution.
    """
    needs = _nearest(list(needs))
    locked = {need.distribution: need.version for need in reversed(needs) if need.kind is Kind.LOCK and need.version}
    limits: dict[str, list[str]] = {}
    for need in needs:
        if need.kind is Kind.CONSTRAINT:
            limits.setdefault(need.distribution, []).append(need.specifier)
    found: list[Supply] = []
    for need in needs:
        if need.kind is not Kind.REQUIREMENT:
            continue
        if need.distribution not in FAMILY:
            if need.distribution in CARRIERS:
                return None
            continue
        release = locked.get(need.distribution) or newest(need, limits.get(need.distribution, ()))
        modules = modules_of(need.distribution, release) if release is not None else None
        if need.location or release is None or modules is None:
            return None
        found.append(Supply(need, release, modules, need.distribution in locked))
    return found


def _nearest(needs: list[Need]) -> list[Need]:
    """The needs without requirements of folders above the nearest that asks for AutoGen."""
    asked = [need for need in needs if need.kind is Kind.REQUIREMENT and need.distribution in FAMILY | CARRIERS]
    folder = posixpath.dirname(asked[0].path) if asked else ""
    return [n for n in needs if n.kind is not Kind.REQUIREMENT or n.path.startswith(f"{folder}/" if folder else "")]


def newest(need: Need, limits: Iterable[str] = ()) -> str | None:
    """The newest known release that a requirement admits within some limits; None where none is known."""
    try:
        found = admitted(need.distribution, ",".join(filter(None, (need.specifier, *limits))))
    except InvalidSpecifier:
        return None
    if need.version is not None and not found:
        try:
            return str(as_version(need.version))
        except InvalidVersion:
            return None
    return max(found, key=as_version) if found else None


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing keeps a distribution below a major: `asked` is its own requirement, `locked` the release of the lock."""

    asked: Need | None = None
    locked: Need | None = None


def missing_bound(needs: Iterable[Need], fact: MajorFact) -> Missing | None:
    """What there is of a distribution that is not kept below the major of a fact; None where it is.

    A lock wins over everything else.
    """
    own = [need for need in needs if need.distribution == fact.distribution]
    locked = next((need for need in own if need.kind is Kind.LOCK and need.version), None)
    asked = next((need for need in own if need.kind is not Kind.LOCK), None)
    if locked is not None:
        return Missing(asked, locked) if _at_least(locked.version or "", fact.below) else None
    return Missing(asked) if all(_admits(need, fact.below) for need in own) else None


def _admits(need: Need, below: str) -> bool:
    """Whether a requirement admits a release from `below` on."""
    if need.location:
        return False
    try:
        specifier = SpecifierSet(need.specifier)
    except InvalidSpecifier:
        return False
    return any(
        specifier.contains(f"{major}.{minor}.0") for major in range(int(below), int(below) + 3) for minor in (0, 3, 99)
    )


def _at_least(version: str, release: str) -> bool:
    try:
        return as_version(version) >= as_version(release)
    except InvalidVersion:
        return False
