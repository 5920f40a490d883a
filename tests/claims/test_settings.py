"""Settings that releases removed, refuse or answer from a cache, seen in the running packages (AGL803, 805-810)."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module, metadata
from types import SimpleNamespace

import pytest

from autogen_lint.catalog.behaviour import keyword_only_since
from autogen_lint.catalog.shapes import shape_facts
from autogen_lint.catalog.timeouts import removes_sampling

ENTRY = {"model": "gpt-4o", "api_key": "x", "api_type": "openai"}
ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
CLASSIC = next((one.version for one in metadata.distributions(name="ag2")), "")
EARLY = CLASSIC == "0.9.10"


@pytest.fixture
def server() -> Iterator[SimpleNamespace]:
    """A chat completion server on the loopback that keeps what it is sent."""
    bodies: list[dict[str, object]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answer = json.dumps(ANSWER).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield SimpleNamespace(url=f"http://127.0.0.1:{running.server_port}/v1", bodies=bodies)
        running.shutdown()


def llm_config(**keywords):
    """An `LLMConfig` of the installed AG2 with one entry."""
    made = import_module("autogen").LLMConfig
    return made(config_list=[ENTRY], **keywords) if EARLY else made(ENTRY, **keywords)


def agent(config):
    return import_module("autogen").ConversableAgent("a", llm_config=config)


def ask_old(server, times=1, **settings):
    """Equal calls of the wrapper of 0.2 and AG2 classic; the bodies that were sent."""
    wrapper = import_module("autogen").OpenAIWrapper(
        config_list=[{"model": "gpt-4o", "api_key": "x", "base_url": server.url, **settings}]
    )
    for _ in range(times):
        wrapper.create(messages=[{"role": "user", "content": "Hi"}])
    return server.bodies


# AGL803


@pytest.mark.classic
@pytest.mark.parametrize("keywords", [{"config_list": [ENTRY]}, ENTRY], ids=["config_list", "keywords"])
def test_keywords_of_llm_config(keywords):
    from autogen import LLMConfig

    if EARLY:
        assert LLMConfig(**keywords).config_list[0]["model"] == "gpt-4o"
    else:
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            LLMConfig(**keywords)


@pytest.mark.classic
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_blocks_of_llm_config():
    from autogen import ConversableAgent, LLMConfig

    if EARLY:
        with llm_config():
            assert ConversableAgent("a").llm_config["config_list"][0]["model"] == "gpt-4o"
            assert LLMConfig.current
    else:
        with pytest.raises(TypeError, match="context manager"), llm_config():
            pass
        for name in ("current", "default", "get_current_llm_config"):
            with pytest.raises(AttributeError):
                getattr(LLMConfig, name)


# AGL805


@pytest.mark.real
@pytest.mark.parametrize("settings, requests", [({}, 1), ({"cache_seed": None}, 3)], ids=["default", "off"])
def test_0_2_caches_on_disk(server, settings, requests, tmp_path, monkeypatch):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    monkeypatch.chdir(tmp_path)
    assert len(ask_old(server, 3, temperature=0.9, **settings)) == requests
    assert (tmp_path / ".cache").exists() is (requests == 1)


@pytest.mark.classic
def test_ag2_classic_caches_nothing_unless_asked(server, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert len(ask_old(server, 3, temperature=0.9)) == 3
    if EARLY:  # later releases need an extra for it
        assert len(ask_old(server, 3, temperature=0.9, cache_seed=41)) == 4


# AGL806

REFUSED = {"temperature": 0.2, "top_p": 0.5, "presence_penalty": 0.1, "frequency_penalty": 0.1, "max_tokens": 5}


@pytest.mark.real
def test_0_2_sends_what_reasoning_models_refuse(server, tmp_path, monkeypatch):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    monkeypatch.chdir(tmp_path)
    (body,) = ask_old(server, model="o3-mini", **REFUSED)
    assert REFUSED.items() <= body.items()


@pytest.mark.classic
@pytest.mark.filterwarnings("ignore:.*is not supported with:UserWarning")
def test_ag2_classic_takes_it_out_for_o1_alone(server):
    ask_old(server, model="o1", **REFUSED)
    ask_old(server, model="o3-mini", **REFUSED)
    assert not REFUSED.keys() & server.bodies[0].keys()
    assert REFUSED.items() <= server.bodies[1].items()
    assert [removes_sampling(body["model"], "ag2-classic") for body in server.bodies] == [True, False]


@pytest.mark.real
@pytest.mark.filterwarnings("ignore:Resolved model mismatch")
def test_0_4_sends_what_reasoning_models_refuse(server):
    from autogen_core.models import UserMessage
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="o3-mini", api_key="x", base_url=server.url, **REFUSED)
    asyncio.run(client.create([UserMessage(content="Hi", source="user")]))
    assert REFUSED.items() <= server.bodies[0].items()


# AGL807


def modes(monkeypatch, mode) -> int:
    """How often an agent with a mode asks on standard input until its limit of one reply is reached."""
    autogen = import_module("autogen")
    asked: list[str] = []
    monkeypatch.setenv("AUTOGEN_USE_DOCKER", "0")
    monkeypatch.setattr("builtins.input", lambda prompt="": asked.append(prompt) or "exit")
    monkeypatch.setattr("getpass.getpass", lambda prompt="": asked.append(prompt) or "exit")

    def made(name, mode, limit):
        one = autogen.ConversableAgent(name, llm_config=False, human_input_mode=mode, max_consecutive_auto_reply=limit)
        one.register_reply([autogen.Agent, None], lambda *_, **__: (True, "Go on."), position=2)
        return one

    made("a", mode, 1).initiate_chat(made("b", "NEVER", 9), message="Hi", silent=True)
    return len(asked)


ASKED = [("NEVER", 0), ("Never", 1), ("never", 1), ("SOMETIMES", 1), ("TERMINATE", 1)]


@pytest.mark.real
@pytest.mark.parametrize("mode, asked", [*ASKED, (False, 1), (None, 1)])
def test_other_modes_of_0_2_mean_terminate(mode, asked, monkeypatch):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    assert modes(monkeypatch, mode) == asked


@pytest.mark.classic
@pytest.mark.parametrize("mode, asked", ASKED)
def test_other_modes_of_ag2_classic_mean_terminate(mode, asked, monkeypatch):
    assert modes(monkeypatch, mode) == asked


@pytest.mark.classic
@pytest.mark.parametrize("mode", [False, None])
def test_modes_that_are_no_text_raise_in_ag2_classic(mode, monkeypatch):
    with pytest.raises(ValueError, match="UsingAutoReplyEvent"):
        modes(monkeypatch, mode)


# AGL808


@pytest.mark.real
@pytest.mark.parametrize("cls", ["RoundRobinGroupChat", "Swarm"])
def test_conditions_of_teams_must_be_named(cls):
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_agentchat.conditions import MaxMessageTermination

    team = getattr(import_module("autogen_agentchat.teams"), cls)
    assert keyword_only_since(f"autogen_agentchat.teams.{cls}") == "0.7.0"
    with pytest.raises(TypeError, match="positional argument"):
        team([UserProxyAgent("u")], MaxMessageTermination(9))


# AGL809


def ask_anthropic(**keywords):
    from autogen_core.models import UserMessage
    from autogen_ext.models.anthropic import AnthropicChatCompletionClient

    client = AnthropicChatCompletionClient(
        model="claude-sonnet-4-20250514", api_key="x", base_url="http://127.0.0.1:9", max_retries=0, **keywords
    )
    asyncio.run(client.create([UserMessage(content="Hi", source="user")]))


@pytest.mark.real
@pytest.mark.filterwarnings("ignore:The model:DeprecationWarning")
@pytest.mark.parametrize("keywords", [{"max_tokens": 21333}, {"max_tokens": 32000, "timeout": 300}])
def test_few_tokens_or_a_timeout_are_asked_for(keywords):
    from anthropic import APIConnectionError

    with pytest.raises(APIConnectionError):
        ask_anthropic(**keywords)


@pytest.mark.real
@pytest.mark.filterwarnings("ignore:The model:DeprecationWarning")
def test_many_tokens_are_not():
    with pytest.raises(ValueError, match="longer than 10 minutes"):
        ask_anthropic(max_tokens=21334)


# AGL810


@pytest.mark.classic
def test_keys_of_entries_are_taken_since_0_9_8():
    (fact,) = (one for one in shape_facts() if one.where == "entry")
    assert fact.until == "0.9.8"
    values = {"temperature": 0.5, "stream": True, "tools": []}
    for key in fact.what:
        assert agent({"config_list": [{**ENTRY, key: values.get(key, 1)}]})


@pytest.mark.classic
@pytest.mark.parametrize("settings", [{"timeout": 1.5}, {"temperature": 1.5}, {"max_retries": 1}])
def test_values_of_the_top_level(settings):
    error = TypeError if "max_retries" in settings and not EARLY else ValueError
    with pytest.raises(error):
        agent({"config_list": [ENTRY], **settings})
    assert agent({"config_list": [ENTRY], **dict.fromkeys(settings.keys() - {"max_retries"}, 1)})


@pytest.mark.classic
def test_temperatures_of_entries():
    with pytest.raises(ValueError, match="less than or equal to 1"):
        agent({"config_list": [{**ENTRY, "temperature": 1.5}]})


@pytest.mark.classic
def test_where_keeps_the_timeout_since_0_9_7():
    assert llm_config(timeout=7).where(model="gpt-4o").timeout == 7


@pytest.mark.real
@pytest.mark.parametrize("wanted, left", [(["a"], 1), ({"a"}, 1), (("a",), 1)])
def test_filters_are_containers_in_0_2(wanted, left):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    from autogen import filter_config

    assert len(filter_config([{"model": "a"}], {"model": wanted})) == left


@pytest.mark.classic
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("wanted, left", [(["a"], 1), ({"a"}, 0), (("a",), 0)])
def test_filters_are_lists_in_ag2_classic(wanted, left):
    module = "autogen.oai.openai_utils" if EARLY else "autogen.llm_config.utils"
    assert len(import_module(module).filter_config([{"model": "a"}], {"model": wanted})) == left


@pytest.mark.real
def test_a_dict_is_no_config_list_in_0_2():
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    with pytest.raises(AttributeError):
        agent({"config_list": ENTRY})
