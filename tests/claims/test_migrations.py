"""What releases moved and removed is not where it was, and is where it is said to be."""

from __future__ import annotations

from importlib import import_module, metadata, util

import pytest
from packaging.version import Version

from autogen_lint.catalog.migrations import all_names, changed_values

NAMES = all_names()
NEEDS_MORE = {"autogen_ext.agents.web_surfer", "autogen_ext.agents.file_surfer", "autogen_ext.tools.langchain"}
"""Modules that import packages of extras; their files are looked at only."""


def is_module(name: str) -> bool:
    try:
        return util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def is_there(name: str) -> bool:
    """Whether a qualified name is a module, or what a module has."""
    if is_module(name):
        return True
    module, _, attribute = name.rpartition(".")
    if not is_module(module):
        return False
    return module in NEEDS_MORE or hasattr(import_module(module), attribute)


def new_ones(*targets: str) -> list[str]:
    return [one.new for one in NAMES if one.target in targets and one.new is not None]


@pytest.mark.real
@pytest.mark.parametrize("name", [one.old for one in NAMES if one.target == "0.4"])
def test_names_of_the_previews_are_gone(name):
    assert not is_there(name)


@pytest.mark.real
@pytest.mark.parametrize("name", sorted(set(new_ones("0.4", "ag2"))))
def test_they_are_where_it_is_said(name):
    assert is_there(name)


@pytest.mark.real
@pytest.mark.parametrize("name", [one.old for one in NAMES if one.target == "ag2" and one.kind == "removed"])
def test_what_the_beta_had_and_ag2_has_not(name):
    assert not is_there(name.replace("autogen.beta", "ag2"))


@pytest.mark.classic
@pytest.mark.parametrize("one", [one for one in NAMES if one.target == "ag2-classic"], ids=lambda one: one.old)
def test_names_of_ag2_classic(one):
    late = Version(metadata.version("ag2")) >= Version(one.since)
    assert is_there(one.old) == (not late)
    if late and one.new is not None:
        assert is_there(one.new)


@pytest.mark.classic
@pytest.mark.parametrize("value", changed_values(), ids=lambda value: value.old)
def test_values_of_ag2_classic(value):
    import autogen

    def agent(kind: str) -> object:
        entry = {"model": "gpt-4o", "api_key": "none", value.key: kind}
        return autogen.ConversableAgent("agent", llm_config={"config_list": [entry]})

    with pytest.raises(ValueError, match=value.old):
        agent(value.old)
    assert agent(value.new)
