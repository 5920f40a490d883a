"""What becomes of keywords, seen in the running packages: what reaches the server, what is dropped, what raises."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module, metadata
from types import SimpleNamespace

import pytest

from autogen_lint.catalog.accepted import _file, accepted_keywords, component_fields, llm_config_keys, meant
from autogen_lint.catalog.facts import formerly
from autogen_lint.catalog.timeouts import client_keywords, renamed

OPENAI = "autogen_ext.models.openai.OpenAIChatCompletionClient"
CLASSIC = {"0.9.10", "0.14.0"}
ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


def installed(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


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


def ask(server, **keywords):
    """One call of the 0.4+ client; the body that was sent, and the client of the SDK."""
    from autogen_core.models import UserMessage
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", api_key="x", base_url=server.url, **keywords)
    asyncio.run(client.create([UserMessage(content="Hi", source="user")]))
    return server.bodies[-1], client._client


SENT = {
    "frequency_penalty": 0.1, "logit_bias": {"1": 1}, "logprobs": True, "max_completion_tokens": 5, "max_tokens": 5,
    "metadata": {"a": "b"}, "parallel_tool_calls": False, "presence_penalty": 0.1, "prompt_cache_key": "k",
    "reasoning_effort": "low", "safety_identifier": "s", "seed": 3, "service_tier": "auto", "stop": ["x"],
    "store": False, "temperature": 0.5, "tool_choice": "auto", "top_logprobs": 2, "top_p": 0.5, "user": "u",
    "verbosity": "low",
}  # fmt: skip


@pytest.mark.real
@pytest.mark.parametrize("key", SENT)
def test_accepted_keywords_reach_the_server(server, key):
    body, _ = ask(server, **{key: SENT[key]})
    assert body[key] == SENT[key]
    keywords = client_keywords(OPENAI)
    assert keywords is not None
    assert key in keywords.accepted


@pytest.mark.real
@pytest.mark.parametrize(
    "key", ["timout", "temprature", "endpoint", "request_timeout", "api_base", "cache_seed", "api_type", "llm_config"]
)
def test_other_keywords_are_dropped_without_a_word(server, key):
    body, client = ask(server, **{key: 3})
    assert set(body) <= {"messages", "model", "stream"}
    assert key not in body
    assert client.timeout.read == 600
    keywords = client_keywords(OPENAI)
    assert keywords is not None
    assert key not in keywords.accepted


@pytest.mark.real
def test_client_keywords_reach_the_client(server):
    _, client = ask(server, timeout=7, max_retries=5, default_headers={"a": "b"}, organization="o", project="p")
    assert (client.timeout, client.max_retries, client.organization, client.project) == (7, 5, "o", "p")


@pytest.mark.real
@pytest.mark.parametrize("key", sorted(client_keywords(OPENAI).rejected))
def test_rejected_keywords_raise(key):
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    with pytest.raises(ValueError, match="Disallowed create args"):
        OpenAIChatCompletionClient(model="gpt-4o", api_key="x", **{key: 1})


@pytest.mark.real
@pytest.mark.parametrize("key", ["request_timeout", "timout", "max_completion_tokens", "cache_seed"])
def test_unknown_fields_of_a_component_vanish(key):
    from autogen_core.models import ChatCompletionClient

    config = {"model": "gpt-4o", "api_key": "x", key: 600}
    client = ChatCompletionClient.load_component({"provider": OPENAI, "config": config})
    assert key not in client._raw_config
    assert client._client.timeout.read == 600
    fields = component_fields(OPENAI)
    assert fields is not None
    assert key not in fields.fields


@pytest.mark.real
def test_fields_of_a_component_count():
    from autogen_core.models import ChatCompletionClient

    config = {"model": "gpt-4o", "api_key": "x", "timeout": 60, "max_retries": 1}
    client = ChatCompletionClient.load_component({"provider": OPENAI, "config": config})
    assert (client._client.timeout, client._client.max_retries) == (60, 1)


@pytest.mark.real
def test_a_field_beside_config_does_not_count():
    from autogen_core.models import ChatCompletionClient

    info = {
        "vision": False,
        "function_calling": True,
        "json_output": True,
        "family": "unknown",
        "structured_output": False,
    }
    with pytest.raises(ValueError, match="model_info is required"):
        ChatCompletionClient.load_component(
            {"provider": OPENAI, "config": {"model": "mine", "api_key": "x"}, "model_info": info}
        )
    config = {"model": "mine", "api_key": "x", "model_info": info}
    assert ChatCompletionClient.load_component({"provider": OPENAI, "config": config})


@pytest.mark.real
def test_components_have_the_fields_of_the_catalog_and_ignore_others():
    checked = 0
    for name in _file()["components"]:
        schema = getattr(imported(name), "component_config_schema", None)
        fields = component_fields(name)
        if schema is None:
            continue
        assert fields is not None
        assert fields.fields == frozenset(schema.model_fields), name
        assert (schema.model_config.get("extra") or "ignore") == "ignore", name
        if fields.required:
            with pytest.raises(ValueError, match="Field required"):
                schema.model_validate({"no_such_key": 1})
        checked += 1
    assert checked >= 40


def imported(name):
    """A class or function; None where an optional dependency is missing."""
    module, _, last = name.rpartition(".")
    try:
        return getattr(import_module(module), last)
    except Exception:  # noqa: BLE001  optional dependencies fail in many ways
        return None


def rejecting(*releases: str) -> tuple[int, list[str]]:
    """How many classes and functions that are said to raise TypeError do, and those that do something else."""
    done, wrong = 0, []
    for name, entry in [pair for release in releases for pair in _file()["callables"][release].items()]:
        target = imported(name)
        if entry["other"] != "TypeError" or not can_be_built(target):
            continue
        needed = dict.fromkeys(must_be_given(target) | ({"name"} & set(entry["keys"])), "a")
        try:
            target(**needed, no_such_keyword=1)
            wrong.append(f"{name} takes it")
        except ImportError:
            continue
        except TypeError as error:
            done += 1
            if not re.search(r"no_such_keyword|unexpected keyword argument|takes no arguments", str(error)):
                wrong.append(f"{name}: {error}")
        except Exception as error:  # noqa: BLE001  whatever a constructor does with what it is given
            wrong.append(f"{name}: {error!r}")
    return done, wrong


def can_be_built(target) -> bool:
    unreal = inspect.isabstract(target) or getattr(target, "_is_protocol", False) or type(target).__name__ == "Mock"
    return target is not None and not unreal


def must_be_given(target) -> set[str]:
    parameters = inspect.signature(target).parameters.values()
    return {p.name for p in parameters if p.default is p.empty and p.kind in {p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY}}


@pytest.mark.real
def test_unknown_keywords_raise_in_0_4():
    done, wrong = rejecting("autogen-agentchat-0.7.5", "autogen-core-0.7.5", "autogen-ext-0.7.5")
    assert not wrong
    assert done >= 70


@pytest.mark.real
def test_unknown_keywords_raise_in_ag2():
    done, wrong = rejecting("ag2-1.2.1")
    assert not wrong
    assert done >= 200


@pytest.mark.real
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_unknown_keywords_raise_in_0_2():
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    done, wrong = rejecting("pyautogen-0.2.35")
    assert not wrong
    assert done >= 20


@pytest.mark.classic
@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(installed("ag2") not in CLASSIC, reason="needs AG2 classic")
def test_unknown_keywords_raise_in_ag2_classic():
    done, wrong = rejecting(f"ag2-{installed('ag2')}")
    assert not wrong
    assert done >= 50


def first_call(key: str, value: object = 3) -> None:
    """One model call of the 0.2 wrapper with a key in its entry, on a client that never reaches a server."""
    from autogen import OpenAIWrapper

    entry = {"model": "gpt-4o", "api_key": "x", "base_url": "http://127.0.0.1:9/v1", "max_retries": 0, key: value}
    wrapper = OpenAIWrapper(config_list=[entry], cache_seed=None)
    wrapper.create(messages=[{"role": "user", "content": "Hi"}])


@pytest.mark.real
@pytest.mark.parametrize(
    "key", ["request_timeout", "api_base", "use_cache", "retry_wait_time", "temprature", "context_window", "model_info"]
)
def test_unknown_keys_of_0_2_raise_at_the_first_call(key):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    assert key not in llm_config_keys()
    with pytest.raises(TypeError, match=key):
        first_call(key)


@pytest.mark.real
@pytest.mark.parametrize("key", ["tags", "cache_seed", "max_completion_tokens", "seed", "user", "api_type"])
def test_known_keys_of_0_2_do_not(key):
    pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    from openai import APIConnectionError

    assert key in llm_config_keys()
    values = {"tags": ["a"], "cache_seed": None, "user": "u", "api_type": "openai"}
    with pytest.raises(APIConnectionError):
        first_call(key, values.get(key, 3))


@pytest.mark.real
@pytest.mark.parametrize(
    "cls, key", [("OpenAIConfig", "request_timeout"), ("OpenAIConfig", "api_base"), ("OpenAIConfig", "temprature")]
)
def test_unknown_keywords_of_ag2_configs_raise(cls, key):
    config = getattr(import_module("ag2.config"), cls)
    with pytest.raises(TypeError, match=key):
        config(model="gpt-4o", **{key: 3})
    assert renamed(key, "ag2", f"ag2.config.{cls}") is not None or key == "temprature"


@pytest.mark.real
def test_ag2_configs_need_a_model():
    from ag2 import Agent
    from ag2.config import OpenAIConfig

    agent = Agent("a", config=OpenAIConfig(api_key="x", base_url="http://127.0.0.1:9/v1", max_retries=0))
    with pytest.raises(TypeError, match="property"):
        asyncio.run(agent.ask("Hi"))


@pytest.mark.real
@pytest.mark.parametrize("cls", ["MCPServerConfig", "MCPStdioServerConfig"])
def test_mcp_servers_of_ag2_take_names_only(cls):
    config = getattr(import_module("ag2.tools"), cls)
    first = formerly()[f"ag2.tools.{cls}"][0]
    assert getattr(config(**{first: "x"}), first) == "x"
    with pytest.raises(TypeError, match="positional"):
        config("x")


@pytest.mark.real
def test_mcp_parameters_drop_what_they_do_not_know():
    from autogen_ext.tools.mcp import StdioServerParams

    assert StdioServerParams(command="x", timeout=60).read_timeout_seconds == 5
    new = meant("autogen_ext.tools.mcp.StdioServerParams", "timeout")
    assert getattr(StdioServerParams(command="x", **{new: 60}), new) == 60


def test_targets_choose_the_releases():
    newest = accepted_keywords("autogen.ConversableAgent")
    early = accepted_keywords("autogen.ConversableAgent", "0.2")
    assert newest is not None
    assert early is not None
    assert "functions" in newest.keys - early.keys
    assert accepted_keywords("requests.get") is None
