"""Which models, names and components the releases take, seen in the running packages."""

from __future__ import annotations

from importlib import metadata

import pytest

from autogen_lint.catalog.accepted import full_provider, known_models, knows_model, required_model_info
from autogen_lint.catalog.facts import providers

OPENAI = "autogen_ext.models.openai.OpenAIChatCompletionClient"
INFO = {"vision": False, "function_calling": True, "json_output": True, "family": "unknown", "structured_output": False}


def client(**keywords):
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    return OpenAIChatCompletionClient(api_key="x", **keywords)


@pytest.mark.real
@pytest.mark.parametrize("model", ["deepseek-chat", "qwen3", "gpt-5.5", "my-deployment", "gemini-9.9-ultra"])
def test_unknown_models_need_a_description(model, monkeypatch):
    monkeypatch.setenv("GEMINI_API_KEY", "x")
    assert knows_model(OPENAI, model) is False
    with pytest.raises(ValueError, match="model_info is required"):
        client(model=model)
    assert client(model=model, model_info=INFO)


@pytest.mark.real
def test_known_models_need_none():
    for model in sorted(known_models(OPENAI)):
        assert client(model=model, base_url="http://127.0.0.1:9/v1"), model


@pytest.mark.real
@pytest.mark.parametrize("field", required_model_info())
def test_fields_of_the_description(field):
    info = {key: value for key, value in INFO.items() if key != field}
    with pytest.raises(ValueError, match=field):
        client(model="mine", model_info=info)


@pytest.mark.real
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_structured_output_may_be_missing():
    assert client(model="mine", model_info={key: INFO[key] for key in required_model_info()})


def test_earlier_tables():
    assert knows_model(OPENAI, "gpt-5") is True
    assert knows_model(OPENAI, "gpt-5", "0.6.4") is False
    assert knows_model(OPENAI, "gpt-5", "0.6.1") is False
    assert knows_model(OPENAI, "gpt-5", "0.7.1") is True
    assert knows_model(OPENAI, "o3-mini", "0.4.2") is False
    assert knows_model(OPENAI, "o3-mini", "0.4.9") is True
    assert knows_model("autogen_ext.models.anthropic.AnthropicChatCompletionClient", "claude-x") is None


@pytest.mark.real
@pytest.mark.parametrize("name", ["Board Proxy", "claims-writer", "2nd", "a.b", ""])
def test_names_must_be_identifiers(name):
    from autogen_agentchat.agents import UserProxyAgent

    with pytest.raises(ValueError, match="identifier"):
        UserProxyAgent(name)


@pytest.mark.real
def test_names_beyond_ascii_are_no_sources_for_openai():
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_ext.models.openai._utils import assert_valid_name

    assert UserProxyAgent("Anwältin").name == "Anwältin"
    for name in ("Anwältin", "a" * 65):
        with pytest.raises(ValueError, match="Invalid name"):
            assert_valid_name(name)


@pytest.mark.real
def test_members_of_a_team_have_different_names():
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_agentchat.teams import RoundRobinGroupChat

    with pytest.raises(ValueError, match="unique"):
        RoundRobinGroupChat([UserProxyAgent("a"), UserProxyAgent("a")])


@pytest.mark.classic
def test_white_space_in_ag2_classic():
    from autogen import ConversableAgent

    config = {"config_list": [{"model": "gpt-4o", "api_key": "x", "api_type": "openai"}]}
    with pytest.raises(ValueError, match="whitespace"):
        ConversableAgent("Claims Reader", llm_config=config)
    assert ConversableAgent("Claims Reader", llm_config=False).name == "Claims Reader"


@pytest.mark.classic
def test_members_of_a_group_chat_in_ag2_classic():
    from autogen import ConversableAgent, GroupChat

    twice = [ConversableAgent("a", llm_config=False), ConversableAgent("a", llm_config=False)]
    if metadata.version("ag2") == "0.9.10":
        assert GroupChat(agents=twice, messages=[]).agent_by_name("a") is twice[0]
    else:
        with pytest.raises(ValueError, match="unique names"):
            GroupChat(agents=twice, messages=[])


@pytest.mark.real
def test_only_the_first_of_a_name_is_chosen_in_0_2():
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    from autogen import ConversableAgent, GroupChat

    twice = [ConversableAgent("a", llm_config=False), ConversableAgent("a", llm_config=False)]
    assert GroupChat(agents=twice, messages=[]).agent_by_name("a") is twice[0]


@pytest.mark.real
def test_short_names_of_providers():
    from autogen_core import ComponentLoader
    from autogen_core._component_config import WELL_KNOWN_PROVIDERS

    assert set(WELL_KNOWN_PROVIDERS) == set(providers())
    for name in ("AnthropicChatCompletionClient", "MaxMessageTermination"):
        assert full_provider(name) is not None
        with pytest.raises(ValueError, match="Invalid"):
            ComponentLoader.load_component({"provider": name, "config": {}})


@pytest.mark.real
def test_the_first_version_of_an_assistant_is_not_loaded():
    from autogen_core import ComponentLoader

    model = {"provider": OPENAI, "config": {"model": "gpt-4o", "api_key": "x"}}
    config = {
        "name": "a",
        "description": "",
        "model_client": model,
        "reflect_on_tool_use": False,
        "tool_call_summary_format": "{result}",
    }
    component = {"provider": "autogen_agentchat.agents.AssistantAgent", "config": config}
    assert ComponentLoader.load_component({**component, "component_version": 2})
    assert ComponentLoader.load_component(component)
    with pytest.raises(NotImplementedError):
        ComponentLoader.load_component({**component, "component_version": 1})


@pytest.mark.real
def test_a_dumped_key_is_masked():
    assert '"api_key":"**********"' in client(model="gpt-4o").dump_component().model_dump_json()
