"""What is certain of the releases that a target admits."""

import pytest

from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.target import Target


@pytest.mark.parametrize(
    "generation, versions, specifiers, release, least, less",
    [
        ("0.2", {"pyautogen": "0.2.35"}, {}, "0.2.17", True, False),
        ("0.2", {"pyautogen": "0.2.10"}, {}, "0.2.17", False, True),
        ("0.2", {"pyautogen": "0.2.17"}, {}, "0.2.17", True, False),
        ("0.2", {"pyautogen": "0.2.17rc1"}, {}, "0.2.17", False, False),
        ("0.2", {}, {}, "0.2.17", False, False),
        ("0.2", {}, {"pyautogen": "==0.2.10"}, "0.2.17", False, True),
        ("0.2", {}, {"pyautogen": ">=0.2.20"}, "0.2.17", True, False),
        ("0.2", {}, {"pyautogen": "<0.2.15"}, "0.2.17", False, True),
        ("0.2", {}, {"pyautogen": "~=0.2.0"}, "0.2.17", False, False),
        ("0.4", {"autogen-agentchat": "0.7.5"}, {}, "0.6.2", True, False),
        ("0.4", {"autogen-ext": "0.5.1"}, {}, "0.6.2", False, True),
        ("0.4", {}, {"autogen-agentchat": ">=0.4,<0.5"}, "0.6.2", False, True),
        ("0.4", {}, {"autogen-agentchat": ">=0.7"}, "0.6.2", True, False),
        ("ag2-classic", {"ag2": "0.9.10"}, {}, "0.11", False, True),
        ("ag2-classic", {"ag2": "0.14.0"}, {}, "0.11", True, False),
        ("ag2-classic", {}, {"ag2": "<1"}, "0.11", False, False),
        ("ag2-classic", {}, {"ag2": ">=0.11,<1"}, "0.11", True, False),
        ("ag2", {"ag2": "1.2.1"}, {}, "1.0", True, False),
        (None, {"pyautogen": "0.2.35"}, {}, "0.2.17", False, False),
        ("0.2", {"pyautogen": "not a version"}, {}, "0.2.17", False, False),
        ("0.2", {}, {"pyautogen": "not a range"}, "0.2.17", False, False),
    ],
)
def test_of_autogen(generation, versions, specifiers, release, least, less):
    target = Target(generation, versions, specifiers)
    assert (at_least(target, release), below(target, release)) == (least, less)


@pytest.mark.parametrize(
    "specifier, least, less",
    [("<1", False, True), (">=1.0", True, False), (">=0.9,<2", False, False), ("==1.109.1", True, False)],
)
def test_of_other_distributions(specifier, least, less):
    target = Target("0.2", {}, {"openai": specifier})
    assert (at_least(target, "1.0", "openai"), below(target, "1.0", "openai")) == (least, less)
    assert not at_least(target, "1.0", "requests")
    assert not below(target, "1.0", "requests")
