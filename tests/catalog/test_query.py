from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.catalog import load
from autogen_lint.catalog.query import Catalog, bind
from autogen_lint.catalog.roots import SOURCES
from autogen_lint.catalog.symbols import Parameter, Symbol, parameters
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Arguments, Entry, Known, Sequence, Unknown, number

CATALOG = Catalog()


class Place(Origin):
    """An origin at an offset of nothing."""

    def __init__(self, start: int = 0) -> None:
        self._span = Span(start, start + 1)

    @property
    def text(self) -> Text:
        return Text("x.py", " " * 100)

    @property
    def span(self) -> Span:
        return self._span

    def supports(self, intent: Intent) -> bool:
        return False

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        return None

    def anchor(self) -> Span:
        return self._span


def known(value: int) -> Known:
    return Known(Place(value), value)


@pytest.mark.parametrize(
    "qualified, canonical",
    [
        ("autogen.AssistantAgent", "autogen.AssistantAgent"),
        ("autogen.agentchat.AssistantAgent", "autogen.AssistantAgent"),
        ("autogen.agentchat.assistant_agent.AssistantAgent", "autogen.AssistantAgent"),
        ("pyautogen.AssistantAgent", "autogen.AssistantAgent"),
        ("autogen.agentchat.conversable_agent.AssistantAgent", "autogen.AssistantAgent"),
        ("autogen.llm_config.utils.config_list_from_json", "autogen.config_list_from_json"),
        ("autogen.oai.openai_utils.config_list_from_json", "autogen.config_list_from_json"),
        ("autogen.LLMConfig.from_json", "autogen.LLMConfig.from_json"),
        ("autogen.llm_config.LLMConfig.from_json", "autogen.LLMConfig.from_json"),
        ("autogen_agentchat.agents._assistant_agent.AssistantAgent", "autogen_agentchat.agents.AssistantAgent"),
        (
            "autogen_ext.code_executors.local.LocalCommandLineCodeExecutor",
            "autogen_ext.code_executors.LocalCommandLineCodeExecutor",
        ),
        ("ag2.Agent", "ag2.Agent"),
        ("ag2.agent.Agent", "ag2.Agent"),
        ("autogen.beta.Agent", "ag2.Agent"),
        ("autogen.beta.config.OpenAIConfig", "ag2.config.OpenAIConfig"),
        ("autogen.Nonsense", None),
        ("autogen.AssistantAgent.nonsense", None),
        ("autogen_agentchat.ConversableAgent", None),  # a name of another root is not borrowed
        ("requests.get", None),
        ("mypackage.autogen.AssistantAgent", None),
        ("AssistantAgent", None),
        ("autogen", None),
        ("", None),
    ],
)
def test_canonical(qualified: str, canonical: str | None) -> None:
    assert CATALOG.canonical(qualified) == canonical


def every_name() -> Iterator[str]:
    for generation in ("old", "0.4", "ag2"):
        yield from load.load_generation(generation).names


def test_every_path_leads_to_a_symbol_that_is_canonical_itself() -> None:
    paths = list(every_name())
    assert len(paths) > 1500
    for path in paths:
        canonical = CATALOG.canonical(path)
        assert canonical is not None, path
        assert CATALOG.canonical(canonical) == canonical, path
        symbol = CATALOG.symbol(path)
        assert symbol is not None, path
        assert symbol.name == canonical, path


@pytest.mark.parametrize(
    "qualified, generation",
    [
        ("autogen", "old"),
        ("autogen.anything.at.all", "old"),
        ("pyautogen", "old"),
        ("autogen.beta", "ag2"),
        ("autogen.beta.config", "ag2"),
        ("autogen.betamax", "old"),
        ("autogen_agentchat.teams", "0.4"),
        ("autogen_core", "0.4"),
        ("autogen_ext.models", "0.4"),
        ("ag2.config", "ag2"),
        ("ag2x", None),
        ("autogenous.x", None),
        ("os", None),
    ],
)
def test_generation(qualified: str, generation: str | None) -> None:
    assert CATALOG.generation(qualified) == generation
    assert CATALOG.is_autogen(qualified) == (generation is not None)


@pytest.mark.parametrize(
    "name, role",
    [
        ("autogen.ConversableAgent", "agent"),
        ("autogen.agentchat.contrib.gpt_assistant_agent.GPTAssistantAgent", "agent"),
        ("autogen.GroupChat", "group-chat"),
        ("autogen.GroupChatManager", "manager"),
        ("autogen.LLMConfig", "llm-config"),
        ("autogen.OpenAIWrapper", "llm-config"),
        ("autogen.oai.client.OpenAILLMConfigEntry", "llm-entry"),
        ("autogen.agentchat.group.patterns.AutoPattern", "pattern"),
        ("autogen.config_list_from_json", "loader"),
        ("autogen.initiate_chats", "chat"),
        ("autogen.agentchat.run_group_chat", "chat"),
        ("autogen.coding.LocalCommandLineCodeExecutor", "executor"),
        ("autogen_agentchat.agents.UserProxyAgent", "agent"),
        ("autogen_agentchat.teams.Swarm", "team"),
        ("autogen_ext.teams.magentic_one.MagenticOne", "team"),
        ("autogen_agentchat.conditions.TextMentionTermination", "condition"),
        ("autogen_agentchat.base.OrTerminationCondition", "condition"),
        ("autogen_ext.models.openai.AzureOpenAIChatCompletionClient", "model-client"),
        ("autogen_ext.models.ollama.OllamaChatCompletionClient", "model-client"),
        ("autogen_core.tools.FunctionTool", "tool"),
        ("autogen_agentchat.tools.TeamTool", "tool"),
        ("autogen_ext.tools.mcp.McpWorkbench", "workbench"),
        ("autogen_ext.tools.mcp.SseServerParams", "mcp"),
        ("autogen_ext.code_executors.docker.DockerCommandLineCodeExecutor", "executor"),
        ("autogen_agentchat.messages.TextMessage", "message"),
        ("autogen_core.models.UserMessage", "message"),
        ("autogen_core.model_context.BufferedChatCompletionContext", "context"),
        ("ag2.Agent", "agent"),
        ("ag2.config.GeminiConfig", "model-config"),
        ("ag2.acp.ClaudeCodeConfig", "model-config"),
        ("ag2.middleware.RetryMiddleware", ""),
        ("autogen_core.CancellationToken", ""),
    ],
)
def test_roles(name: str, role: str) -> None:
    symbol = CATALOG.symbol(name)
    assert symbol is not None
    assert symbol.role == role


def test_signatures() -> None:
    agent = CATALOG.symbol("autogen.agentchat.AssistantAgent")
    assert agent is not None
    assert [p.name for p in agent.parameters[:3]] == ["name", "system_message", "llm_config"]
    assert agent.swallows
    assert agent.parameter("human_input_mode") == Parameter("human_input_mode", "any", "'NEVER'")
    assert agent.parameter("kwargs") is None
    team = CATALOG.symbol("autogen_agentchat.teams.SelectorGroupChat")
    assert team is not None
    assert [(p.name, p.kind) for p in team.parameters[:3]] == [
        ("participants", "any"),
        ("model_client", "any"),
        ("name", "kw"),
    ]
    assert not team.swallows
    client = CATALOG.symbol("autogen_ext.models.openai.OpenAIChatCompletionClient")
    assert client is not None
    assert client.parameter("timeout") == Parameter("timeout", "kw", "...")
    assert client.parameter("base_url") is not None
    assert client.swallows


def test_target_asks_for_an_older_release() -> None:
    new = CATALOG.symbol("autogen.ConversableAgent")
    old = CATALOG.symbol("autogen.ConversableAgent", "0.2")
    assert new is not None
    assert old is not None
    assert new.parameter("functions") is not None
    assert old.parameter("functions") is None
    assert CATALOG.symbol("autogen.LLMConfig", "0.2") == CATALOG.symbol("autogen.LLMConfig")


def test_methods_are_found_through_bases() -> None:
    chat = CATALOG.method("autogen.AssistantAgent", "initiate_chat")
    assert chat is not None
    assert chat.name == "autogen.ConversableAgent.initiate_chat"
    assert [p.name for p in chat.parameters[:2]] == ["recipient", "clear_history"]
    assert chat.swallows
    run = CATALOG.method("autogen_agentchat.teams.RoundRobinGroupChat", "run")
    assert run is not None
    assert run.parameters[0] == Parameter("task", "kw", "None")
    create = CATALOG.method("autogen_ext.models.ollama.OllamaChatCompletionClient", "create")
    assert create is not None
    ask = CATALOG.method("ag2.Agent", "ask")
    assert ask is not None
    assert ask.parameters[0] == Parameter("msg", "var_pos")
    assert CATALOG.method("autogen.AssistantAgent", "nonsense") is None
    assert CATALOG.method("requests.Session", "get") is None


def test_subclasses() -> None:
    assert CATALOG.is_subclass("autogen.UserProxyAgent", "autogen.ConversableAgent")
    assert not CATALOG.is_subclass("autogen.ConversableAgent", "autogen.UserProxyAgent")
    assert CATALOG.ancestors("autogen.UserProxyAgent")[0] == "autogen.UserProxyAgent"


@pytest.mark.parametrize(
    "provider, cls",
    [
        ("openai_chat_completion_client", "autogen_ext.models.openai.OpenAIChatCompletionClient"),
        ("AzureOpenAIChatCompletionClient", "autogen_ext.models.openai.AzureOpenAIChatCompletionClient"),
        ("autogen_agentchat.teams.RoundRobinGroupChat", "autogen_agentchat.teams.RoundRobinGroupChat"),
        ("AnthropicChatCompletionClient", None),
        ("MaxMessageTermination", None),
        ("mycompany.Client", None),
    ],
)
def test_provider(provider: str, cls: str | None) -> None:
    assert CATALOG.provider(provider) == cls


def test_only_the_generation_asked_for_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def recording(name: str) -> load.DataFile:
        read.append(name)
        return {"distribution": "", "release": "", "python": "", "generator": "", "symbols": {}}

    monkeypatch.setattr(load, "read_release", recording)
    load.load_generation.cache_clear()
    try:
        assert CATALOG.canonical("requests.get") is None
        assert read == []
        CATALOG.canonical("ag2.NeverAskedForBefore")
        assert read == ["ag2-1.2.1"]
    finally:
        load.load_generation.cache_clear()


def entry(name: str, value: Known) -> Entry:
    return Entry(name, value, value.origin)


def test_bind_names_positional_arguments() -> None:
    symbol = CATALOG.symbol("autogen.GroupChat")
    assert symbol is not None
    keywords = {"max_round": entry("max_round", known(3)), "strange": entry("strange", known(4))}
    bound = bind(symbol, Arguments((known(1), known(2)), keywords), Place())
    assert {name: number(pair.value) for name, pair in bound.entries.items()} == {
        "agents": 1,
        "messages": 2,
        "max_round": 3,
        "strange": 4,
    }
    assert isinstance(bound.get("admin_name"), Absent)


def test_bind_takes_positions_of_older_releases() -> None:
    symbol = CATALOG.symbol("autogen_agentchat.teams.RoundRobinGroupChat")
    assert symbol is not None
    one = bind(symbol, Arguments((known(1),)), Place())
    assert set(one.entries) == {"participants"}
    three = bind(symbol, Arguments((known(1), known(2), known(3))), Place())
    assert number(three.get("termination_condition")) == 2
    assert number(three.get("max_turns")) == 3


def test_bind_collects_variadic_arguments() -> None:
    ask = CATALOG.method("ag2.Agent", "ask")
    assert ask is not None
    bound = bind(ask, Arguments((known(1), known(2))), Place()).get("msg")
    assert isinstance(bound, Sequence)
    assert [number(item) for item in bound.items] == [1, 2]


def test_bind_is_open_where_arguments_may_hide() -> None:
    symbol = CATALOG.symbol("autogen.GroupChat")
    assert symbol is not None
    hidden = Unknown(Place(), "parameter")
    assert isinstance(bind(symbol, Arguments(rest=hidden), Place()).get("max_round"), Unknown)
    assert isinstance(bind(symbol, Arguments(star=hidden), Place()).get("max_round"), Unknown)
    assert isinstance(bind(symbol, Arguments(), Place()).get("max_round"), Absent)


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.integers(0, 8))
def test_bind_loses_no_argument_of_a_symbol_with_varargs(names: list[str], count: int) -> None:
    symbol = Symbol("x", "", (*(Parameter(n, "any") for n in names), Parameter("rest", "var_pos")))
    bound = bind(symbol, Arguments(tuple(known(i) for i in range(count))), Place())
    rest = bound.get("rest")
    held = [number(pair.value) for name, pair in bound.entries.items() if name != "rest"]
    held += [number(item) for item in rest.items] if isinstance(rest, Sequence) else []
    assert held == list(range(count))


@pytest.mark.parametrize(
    "items, expected",
    [
        (["a", "b=1"], [("a", "any", None), ("b", "any", "1")]),
        (["a", "/", "b"], [("a", "pos", None), ("b", "any", None)]),
        (["a", "*", "b=''"], [("a", "any", None), ("b", "kw", "''")]),
        (["*xs", "b", "**kw"], [("xs", "var_pos", None), ("b", "kw", None), ("kw", "var_kw", None)]),
        (["a=lambda x=1: x == 2"], [("a", "any", "lambda x=1: x == 2")]),
    ],
)
def test_parameters_of_a_signature(items: list[str], expected: list[tuple[str, str, str | None]]) -> None:
    assert [(p.name, p.kind, p.default) for p in parameters(items)] == expected


@pytest.mark.real
@pytest.mark.parametrize("package", sorted(SOURCES))
def test_a_copy_of_a_package_is_told_by_a_file_of_it(package):
    assert _is_in(package)


@pytest.mark.classic
def test_a_copy_of_the_classic_package_is_told_by_a_file_of_it():
    assert _is_in("autogen")


def _is_in(package: str) -> bool:
    spec = find_spec(package)
    assert spec is not None
    [folder] = spec.submodule_search_locations or ()
    return Path(folder, SOURCES[package]).is_file()
