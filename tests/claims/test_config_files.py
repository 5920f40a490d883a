"""The real loaders on the files of the cases: what they refuse, and that they take what the fixes made of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from autogen_lint.testing import lint_text

CASES = Path(__file__).parents[1] / "rules"
FIXED_LISTS = sorted(CASES.glob("*/OAI_CONFIG_LIST*.fixed")) + sorted(CASES.glob("*/*.fixed/OAI_CONFIG_LIST"))
COMPONENTS = sorted(path for suffix in ("json", "yaml") for path in CASES.glob(f"*/*.fixed.{suffix}"))
REFUSED = ("OAI_CONFIG_LIST", "OAI_CONFIG_LIST_assigned", "OAI_CONFIG_LIST_comment", "OAI_CONFIG_LIST_comma")


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def loader():
    """``config_list_from_json`` of 0.2 or AG2 classic, whichever is installed."""
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    from autogen.oai import openai_utils

    if hasattr(openai_utils, "config_list_from_json"):
        return openai_utils.config_list_from_json
    from autogen.llm_config.utils import config_list_from_json

    return config_list_from_json


def refuses(name: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        loader()(str(CASES / "AGL602" / name))


def takes(path: Path) -> None:
    found = loader()(str(path))
    assert isinstance(found, list)
    assert all(isinstance(entry, dict) for entry in found)
    assert found == json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.real
@pytest.mark.parametrize("name", REFUSED)
def test_broken_lists_are_refused(name):
    refuses(name)


@pytest.mark.real
@pytest.mark.parametrize("path", FIXED_LISTS, ids=name_of)
def test_fixed_lists_are_taken(path):
    takes(path)


@pytest.mark.classic
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_lists_in_ag2_classic():
    for name in REFUSED:
        refuses(name)
    for path in FIXED_LISTS:
        takes(path)


@pytest.mark.real
def test_an_object_is_given_back_as_it_is():
    path = str(CASES / "AGL602" / "loaded_object" / "models.json")
    assert loader()(path) == {"model": "gpt-4", "api_key": "x"}
    with pytest.raises(AttributeError):
        loader()(path, filter_dict={"model": ["gpt-4"]})
    from autogen import OpenAIWrapper

    with pytest.raises(AttributeError):
        OpenAIWrapper(config_list=loader()(path))


@pytest.mark.real
def test_a_repeated_key_has_its_last_value():
    [entry] = loader()(str(CASES / "AGL602" / "OAI_CONFIG_LIST_twice"))
    assert entry["model"] == "gpt-4o"


@pytest.mark.real
@pytest.mark.parametrize(
    "criteria, left",
    [({"model": ["gpt-4"]}, 0), ({"model": ["gpt-4o"]}, 1), ({"tags": ["fast"]}, 1), ({"x": ["y"]}, 0)],
)
def test_filters(criteria, left):
    path = str(CASES / "AGL603" / "model" / "OAI_CONFIG_LIST")
    assert len(loader()(path, filter_dict=criteria)) == left


@pytest.mark.real
def test_a_tuple_is_no_configuration():
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    from autogen import AssistantAgent

    with pytest.raises(AssertionError):
        AssistantAgent("a", llm_config=({"config_list": [{"model": "gpt-4o", "api_key": "x"}], "timeout": 120},))


@pytest.mark.classic
def test_a_tuple_is_no_configuration_in_ag2_classic():
    from autogen import AssistantAgent

    with pytest.raises((AssertionError, ValueError)):  # pydantic's ValidationError is one
        AssistantAgent("a", llm_config=({"config_list": [{"model": "gpt-4o", "api_key": "x"}], "timeout": 120},))


def components(value: object) -> list[dict[str, object]]:
    """The outermost mappings with a provider."""
    if isinstance(value, dict):
        if "provider" in value and "config" in value:
            return [value]
        return [one for item in value.values() for one in components(item)]
    return [one for item in value for one in components(item)] if isinstance(value, list) else []


def says(findings, error):
    return any(error in one.message for one in findings)


@pytest.mark.real
def test_fixed_components_are_loaded(monkeypatch):
    """Those found complete load, with the values that the fixes wrote; those found wanting do not."""
    from autogen_core import ComponentLoader
    from autogen_core.models import ChatCompletionClient
    from pydantic import ValidationError

    monkeypatch.setenv("OPENAI_API_KEY", "x")
    loaded, refused = 0, 0
    for path in COMPONENTS:
        text = path.read_text(encoding="utf-8")
        found = lint_text(text, path.name, select=["AGL605", "AGL607"])
        wanting = next((error for error in (ValidationError, ValueError) if says(found, error.__name__)), None)
        for component in components(yaml.safe_load(text)):
            if wanting:
                with pytest.raises(wanting):
                    ComponentLoader.load_component(component)
                refused += 1
                continue
            try:
                made = ComponentLoader.load_component(component)
            except ImportError:  # an extra of autogen-ext that is not installed
                continue
            loaded += 1
            config = component["config"]
            if isinstance(made, ChatCompletionClient) and isinstance(config, dict) and "timeout" in config:
                assert made._raw_config["timeout"] == config["timeout"], path
    assert loaded >= 8
    assert refused >= 4
