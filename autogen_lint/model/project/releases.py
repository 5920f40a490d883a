"""What is certain about the releases that a target admits."""

from __future__ import annotations

from functools import lru_cache

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from autogen_lint.catalog.releases import admitted, as_version, known_releases
from autogen_lint.model.project.resolve_target import generation_of
from autogen_lint.model.target import Target

_DISTRIBUTIONS = {
    "0.2": ("pyautogen", "autogen-agentchat"),
    "ag2-classic": ("ag2", "autogen", "pyautogen"),
    "0.4": ("autogen-agentchat", "autogen-ext", "autogen-core"),
    "ag2": ("ag2",),
}
"""Distributions of a generation; those of one generation share their release numbers."""


def at_least(target: Target, release: str, distribution: str | None = None) -> bool:
    """Whether every release the target admits is certainly `release` or later.

    Of the target's own AutoGen, or of another `distribution` (``"openai"``). False where nothing is pinned.
    """
    low, _ = _bounds(target, distribution)
    return low is not None and low >= as_version(release)


def below(target: Target, release: str, distribution: str | None = None) -> bool:
    """Whether every release the target admits is certainly earlier than `release`; False where nothing is pinned.

    A pre-release of `release` has its changes and so is not earlier.
    """
    _, high = _bounds(target, distribution)
    return high is not None and high <= as_version(f"{release}.dev0")


def newest_at_least(target: Target, release: str, distribution: str | None = None) -> bool:
    """Whether the newest release that the project's requirements admit is `release` or later: what is installed today.

    False where nothing is required.
    """
    _, high = _bounds(target, distribution)
    return high is not None and high >= as_version(release)


def pinned(target: Target, distribution: str) -> str | None:
    """The newest release of a distribution that the requirements admit, where they set an upper bound or pin it."""
    _, high = _bounds(target, distribution)
    known = known_releases(distribution)
    newest = max(map(as_version, known), default=None)
    return str(high) if high is not None and newest is not None and high < newest else None


def is_preview(target: Target) -> bool:
    """Whether the target is pinned to a pre-release, of which the catalog knows nothing."""
    names = _DISTRIBUTIONS.get(target.generation or "", ())
    version = next((target.versions[name] for name in names if name in target.versions), None)
    try:
        return version is not None and as_version(version).is_prerelease
    except InvalidVersion:
        return False


def _bounds(target: Target, distribution: str | None) -> tuple[Version | None, Version | None]:
    """The oldest and the newest admitted release, as far as they are known."""
    names = (distribution,) if distribution else _DISTRIBUTIONS.get(target.generation or "", ())
    for name in names:
        generation = None if distribution else target.generation
        try:
            if name in target.versions:
                version = as_version(target.versions[name])
                return version, version
            if name in target.specifiers:
                return _admitted(name, target.specifiers[name], generation)
        except (InvalidVersion, InvalidSpecifier):
            continue
    return None, None


@lru_cache(maxsize=1024)
def _admitted(name: str, specifiers: str, generation: str | None) -> tuple[Version | None, Version | None]:
    known = [
        as_version(release)
        for release in admitted(name, specifiers)
        if generation is None or generation_of(name, release) == generation
    ]
    if known:
        return min(known), max(known)
    specifier = SpecifierSet(specifiers)
    lows = [Version(s.version.removesuffix(".*")) for s in specifier if s.operator in {">=", ">", "~=", "==", "==="}]
    highs = [Version(s.version) for s in specifier if s.operator == "<" and not Version(s.version).is_prerelease]
    # "<1" admits no 1.0: the newest release below it is not known, but certainly not later than its last pre-release
    return max(lows, default=None), min((Version(f"{high}.dev0") for high in highs), default=None)
