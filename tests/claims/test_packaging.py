"""What the wheels say about themselves: which modules they bring, and which bounds they lack."""

from __future__ import annotations

from importlib import metadata, util

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from autogen_lint.catalog.packages import major, modules_of


def bounds(distribution: str, of: str) -> SpecifierSet:
    """The range in which a distribution asks for another one."""
    lines = map(Requirement, metadata.requires(of) or ())
    return next(line.specifier for line in lines if line.name == distribution)


@pytest.mark.real
@pytest.mark.parametrize(
    "distribution, module, others",
    [
        ("pyautogen", "autogen", {"autogen_agentchat", "ag2"}),
        ("autogen-agentchat", "autogen_agentchat", {"autogen", "ag2"}),
        ("autogen-core", "autogen_core", {"autogen"}),
        ("autogen-ext", "autogen_ext", {"autogen"}),
        ("ag2", "ag2", {"autogen", "autogen_agentchat"}),
    ],
)
def test_modules_of_the_installed_distributions(distribution, module, others):
    if distribution == "pyautogen":
        pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    files = {str(path).partition("/")[0] for path in metadata.files(distribution) or ()}
    assert module in files
    assert not files & others
    assert module in (modules_of(distribution, metadata.version(distribution)) or ())


@pytest.mark.classic
def test_ag2_classic_brings_autogen_only():
    files = {str(path).partition("/")[0] for path in metadata.files("ag2") or ()}
    assert "autogen" in files
    assert "ag2" not in files
    assert util.find_spec("ag2") is None
    assert modules_of("ag2", metadata.version("ag2")) == ("autogen",)


@pytest.mark.real
@pytest.mark.parametrize("distribution", ["mcp", "anthropic"])
def test_autogen_ext_has_no_upper_bound(distribution):
    fact = major(distribution)
    assert SpecifierSet(f">={fact.below}").contains(f"{fact.below}.3.0")
    assert bounds(distribution, fact.of).contains(f"{fact.below}.3.0")
    assert bounds(distribution, fact.of).contains("99")


def test_modules_change_hands_with_the_release():
    assert modules_of("pyautogen", "0.2.35") == ("autogen",)
    assert modules_of("pyautogen", "0.10.0") == ("autogen_agentchat", "autogen_core")
    assert modules_of("ag2", "0.14.0") == ("autogen",)
    assert modules_of("ag2", "1.0.0") == ("ag2",)
    assert modules_of("autogen-agentchat", "0.2.40") == ("autogen",)
    assert modules_of("requests", "2.32") is None
