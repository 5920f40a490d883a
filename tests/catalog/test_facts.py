from __future__ import annotations

from pathlib import Path

import pytest

from autogen_lint.catalog import load
from autogen_lint.catalog.behaviour import (
    agent_defaults,
    condition_hardness,
    introduced,
    keyword_only_since,
    turn_limit,
)
from autogen_lint.catalog.files import DATA, read_data
from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.releases import known_releases
from autogen_lint.catalog.timeouts import (
    client_keywords,
    client_timeout,
    is_reasoning_model,
    old_provider_timeout,
    renamed,
)

CATALOG = Catalog()
FACTS = read_data("facts")
SINCE = read_data("since")["since"]


def test_every_section_says_where_it_was_read() -> None:
    for name, section in FACTS.items():
        assert section["source"].strip(), name


def test_facts_are_about_canonical_symbols() -> None:
    names = [
        n
        for s in ("roles", "timeouts", "conditions", "formerly", "turns", "agents", "keywords")
        for n in FACTS[s]["values"]
    ]
    names += [
        *FACTS["renamed"]["classes"],
        *FACTS["providers"]["values"].values(),
        *FACTS["same"]["values"].values(),
        *SINCE,
    ]
    assert [name for name in names if CATALOG.canonical(name) != name] == []


def test_keywords_named_in_facts_exist() -> None:
    for name, entry in FACTS["timeouts"]["values"].items():
        symbol = CATALOG.symbol(name)
        assert symbol is not None
        if entry["keyword"] is not None and not symbol.swallows and "Base" not in name:
            assert symbol.parameter(entry["keyword"]) is not None, name
    for name, parameters in SINCE.items():
        symbol = CATALOG.symbol(name)
        assert symbol is not None
        for parameter in parameters.keys() - {"", "*"}:
            assert symbol.swallows or symbol.parameter(parameter) is not None, (name, parameter)
    for name, (parameter, default) in FACTS["turns"]["values"].items():
        symbol = CATALOG.symbol(name)
        assert symbol is not None
        found = symbol.parameter(parameter)
        if name != "autogen_agentchat.base.Team":
            assert found is not None, name
            assert found.default == str(default), name


def test_human_input_modes_are_those_of_the_signatures() -> None:
    for name, entry in FACTS["agents"]["values"].items():
        symbol = CATALOG.symbol(name)
        assert symbol is not None
        parameter = symbol.parameter("human_input_mode")
        if parameter is not None and parameter.default is not None:
            assert parameter.default == repr(entry["human_input_mode"]), name


def test_client_timeouts() -> None:
    openai = client_timeout("autogen_ext.models.openai.AzureOpenAIChatCompletionClient")
    assert openai is not None
    assert (openai.keyword, openai.default, openai.attempts, openai.budget) == ("timeout", 600, 3, 1800)
    assert openai.none == "unlimited"
    assert not openai.unlimited
    ollama = client_timeout("autogen_ext.models.ollama.OllamaChatCompletionClient")
    assert ollama is not None
    assert ollama.unlimited
    assert "timeout" in ollama.ignored
    bedrock = client_timeout("autogen_ext.models.anthropic.AnthropicBedrockChatCompletionClient")
    assert bedrock is not None
    assert bedrock.keyword is None
    assert not bedrock.unlimited
    azure = client_timeout("autogen_ext.models.azure.AzureAIChatCompletionClient")
    assert azure is not None
    assert (azure.keyword, azure.also, azure.ignored) == (
        "read_timeout",
        ("connection_timeout",),
        ("timeout", "max_retries"),
    )
    replay = client_timeout("autogen_ext.models.replay.ReplayChatCompletionClient")
    assert replay is not None
    assert replay.limited == "local"
    assert not replay.unlimited
    mistral = client_timeout("ag2.config.MistralConfig")
    assert mistral is not None
    assert (mistral.keyword, mistral.unit) == ("timeout_ms", "ms")
    assert client_timeout("ag2.config.GeminiConfig") == client_timeout("autogen.beta.config.GeminiConfig")
    codex = client_timeout("ag2.acp.CodexConfig")
    assert codex is not None
    assert codex.keyword == "turn_timeout"
    assert client_timeout("autogen.AssistantAgent") is None


def test_every_model_client_and_config_has_a_timeout_fact() -> None:
    abstract = {"autogen_core.models.ChatCompletionClient", "ag2.config.ModelConfig"}
    for generation in ("0.4", "ag2"):
        for name in load.load_generation(generation).entries:
            if CATALOG.role(name) in {"model-client", "model-config"} and name not in abstract:
                assert client_timeout(name) is not None, name


@pytest.mark.parametrize(
    "api_type, generation, release, keyword, unlimited",
    [
        (None, "0.2", None, "timeout", False),
        ("azure", None, None, "timeout", False),
        ("OpenAI", "ag2-classic", None, "timeout", False),
        ("anthropic", "ag2-classic", "0.9.10", None, True),
        ("anthropic", "ag2-classic", "0.11.0", None, False),
        ("anthropic", "ag2-classic", None, None, False),
        ("anthropic", "0.2", "0.2.35", None, False),
        ("bedrock", "0.2", None, None, False),
        ("bedrock", "ag2-classic", None, "timeout", False),
        ("ollama", None, None, None, True),
        ("google", "ag2-classic", None, None, True),
        ("mistral", None, None, None, False),
        ("responses_v2", "ag2-classic", "0.14.0", "timeout", False),
    ],
)
def test_old_providers(
    api_type: str | None, generation: str | None, release: str | None, keyword: str | None, unlimited: bool
) -> None:
    fact = old_provider_timeout(api_type, generation, release)
    assert fact is not None
    assert (fact.keyword, fact.unlimited) == (keyword, unlimited)
    assert ("timeout" in fact.ignored) == (keyword is None)


def test_none_in_old_configs() -> None:
    early, late = old_provider_timeout("openai", "0.2"), old_provider_timeout("openai", "ag2-classic")
    assert early is not None
    assert late is not None
    assert (early.none, late.none) == ("unlimited", "default")
    assert old_provider_timeout("my-provider") is None


@pytest.mark.parametrize(
    "key, generation, cls, new",
    [
        ("request_timeout", "old", None, "timeout"),
        ("api_base", "old", None, "base_url"),
        ("use_cache", "old", None, None),
        ("request_timeout", "0.4", "autogen_ext.models.openai.OpenAIChatCompletionClient", "timeout"),
        ("request_timeout", "0.4", "autogen_ext.models.azure.AzureAIChatCompletionClient", "read_timeout"),
        ("request_timeout", "0.4", "autogen_ext.models.ollama.OllamaChatCompletionClient", None),
        ("api_base", "0.4", "autogen_ext.models.openai.AzureOpenAIChatCompletionClient", "azure_endpoint"),
        ("request_timeout", "ag2", "ag2.config.OpenAIConfig", "timeout"),
        ("request_timeout", "ag2", "ag2.config.MistralConfig", "timeout_ms"),
    ],
)
def test_renamed(key: str, generation: str, cls: str | None, new: str | None) -> None:
    fact = renamed(key, generation, cls)
    assert fact is not None
    assert (fact.old, fact.new) == (key, new)
    assert fact.effect


def test_names_that_are_not_old() -> None:
    assert renamed("timeout", "old") is None
    assert renamed("use_cache", "ag2") is None
    assert renamed("request_timeout", "ag2", "ag2.config.ZAIConfig") is None


def test_new_names_are_parameters() -> None:
    for name, keys in FACTS["renamed"]["classes"].items():
        symbol = CATALOG.symbol(name)
        assert symbol is not None
        for new in keys.values():
            assert new is None or symbol.swallows or symbol.parameter(new) is not None, (name, new)


def test_conditions() -> None:
    known = set(FACTS["conditions"]["values"])
    for name in load.load_generation("0.4").entries:
        if CATALOG.role(name) == "condition" and ".conditions." in name:
            assert name in known
    assert condition_hardness("autogen_agentchat.conditions.MaxMessageTermination") == "hard"
    assert condition_hardness("autogen_agentchat.conditions.TextMentionTermination") == "soft"
    assert condition_hardness("autogen_agentchat.conditions.ExternalTermination") == "external"
    assert condition_hardness("autogen_agentchat.base.OrTerminationCondition") is None


def test_turn_limits() -> None:
    magentic = turn_limit("autogen_agentchat.teams.MagenticOneGroupChat")
    assert magentic is not None
    assert (magentic.parameter, magentic.default) == ("max_turns", 20)
    document = turn_limit("autogen_agentchat.teams.MagenticOneGroupChat", document=True)
    assert document is not None
    assert document.default is None
    swarm = turn_limit("autogen_agentchat.teams.Swarm")
    assert swarm is not None
    assert swarm.default is None
    group = turn_limit("autogen.agentchat.groupchat.GroupChat")
    assert group is not None
    assert (group.parameter, group.default) == ("max_round", 10)
    assert turn_limit("autogen.AssistantAgent") is None


def test_agent_defaults() -> None:
    multimodal = agent_defaults("autogen.agentchat.contrib.multimodal_conversable_agent.MultimodalConversableAgent")
    assert multimodal is not None
    assert (multimodal.human_input_mode, multimodal.max_consecutive_auto_reply) == ("TERMINATE", 100)
    assistant = agent_defaults("autogen.AssistantAgent")
    assert assistant is not None
    assert assistant.says_terminate
    assert assistant.human_input_mode == "NEVER"
    new = agent_defaults("autogen_agentchat.agents.AssistantAgent")
    assert new is not None
    assert new.says_terminate
    surfer = agent_defaults("autogen_ext.agents.web_surfer.MultimodalWebSurfer")
    assert surfer is not None
    assert not surfer.says_terminate
    assert agent_defaults("autogen.GroupChat") is None


def test_introduction_of_parameters() -> None:
    assert introduced("autogen_agentchat.agents.AssistantAgent", "max_tool_iterations") == "0.6.2"
    assert introduced("autogen_agentchat.agents.AssistantAgent", "name") is None
    assert introduced("autogen_agentchat.teams.GraphFlow") == "0.5.6"
    assert keyword_only_since("autogen_agentchat.teams.RoundRobinGroupChat") == "0.7.0"
    assert keyword_only_since("autogen_agentchat.teams.SelectorGroupChat") is None


@pytest.mark.parametrize(
    "model, reasoning",
    [
        ("o1", True),
        ("o3-mini", True),
        ("openai/o4-mini", True),
        ("gpt-5", True),
        ("GPT-5-mini", True),
        ("deepseek-r1:7b", True),
        ("deepseek-ai/DeepSeek-R1", True),
        ("gpt-5-chat-latest", False),
        ("gpt-4o", False),
        ("llama3.1:8b", False),
        ("", False),
    ],
)
def test_reasoning_models(model: str, reasoning: bool) -> None:
    assert is_reasoning_model(model) == reasoning


def test_client_keywords() -> None:
    openai = client_keywords("autogen_ext.models.openai.OpenAIChatCompletionClient")
    azure = client_keywords("autogen_ext.models.openai.AzureOpenAIChatCompletionClient")
    assert openai is not None
    assert azure is not None
    assert {"timeout", "max_retries", "max_completion_tokens", "model_info", "http_client"} <= openai.accepted
    assert not {"request_timeout", "api_base", "azure_endpoint"} & openai.accepted
    assert azure.accepted - openai.accepted >= {"azure_endpoint", "azure_deployment", "api_version"}
    assert "stream" in azure.rejected
    ollama = client_keywords("autogen_ext.models.ollama.OllamaChatCompletionClient")
    assert ollama is not None
    assert "timeout" in ollama.ignored - ollama.accepted
    assert client_keywords("autogen_ext.models.azure.AzureAIChatCompletionClient") is None


def test_releases_are_in_order() -> None:
    assert known_releases("pyautogen")[-1] == "0.10.0"
    assert known_releases("ag2")[0] == "0.3.2"
    assert known_releases("requests") == ()


def test_data_stays_small() -> None:
    sizes = {path.name: path.stat().st_size for path in Path(DATA).glob("*.json")}
    for generation, files in load.FILES.items():
        assert sum(sizes[f"{name}.json"] for name in files) < 220_000, generation
