"""The data files against the packages that this environment has."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from autogen_lint.catalog import load
from autogen_lint.catalog.files import DATA
from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.timeouts import client_keywords

TOOL = Path(__file__).parents[2] / "tools" / "generate_catalog.py"
DISTRIBUTIONS = ("pyautogen", "ag2", "autogen-agentchat", "autogen-core", "autogen-ext")
KINDS = {
    "POSITIONAL_ONLY": "pos",
    "POSITIONAL_OR_KEYWORD": "any",
    "KEYWORD_ONLY": "kw",
    "VAR_POSITIONAL": "var_pos",
    "VAR_KEYWORD": "var_kw",
}


def test_data_files_name_their_origin() -> None:
    for files in load.FILES.values():
        for name in files:
            content = load.read_release(name)
            assert f"{content['distribution']}-{content['release']}" == name
            assert content["generator"] == "tools/generate_catalog.py"
            assert content["python"].startswith("3.")
            assert content["symbols"]


def require(distribution: str) -> str:
    """The installed release of a distribution for which there is a data file; skips otherwise."""
    try:
        release = version(distribution)
    except PackageNotFoundError:
        pytest.skip(f"{distribution} is not installed")
    if not (Path(DATA) / f"{distribution}-{release}.json").exists():
        pytest.skip(f"the catalog has no data of {distribution} {release}")
    return release


@pytest.mark.real
@pytest.mark.parametrize("distribution", DISTRIBUTIONS)
def test_regenerated_data_is_the_same(distribution: str) -> None:
    release = require(distribution)
    done = subprocess.run(
        [sys.executable, str(TOOL), "--check", distribution], capture_output=True, text=True, check=False
    )
    assert done.stdout == f"{distribution}-{release}.json: same\n"
    assert done.returncode == 0


def classic() -> str:
    """The release of AG2 classic that is installed; skips where none is."""
    try:
        release = version("ag2")
    except PackageNotFoundError:
        release = ""
    if not release.startswith("0."):
        pytest.skip("needs AG2 classic: ag2 0.9.10 or 0.14.0")
    return release


@pytest.mark.classic
def test_regenerated_data_of_ag2_classic_is_the_same() -> None:
    name = f"ag2-{classic()}.json"
    done = subprocess.run([sys.executable, str(TOOL), "--check", "ag2"], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == (f"{name}: same\n", 0)


ACCEPTED = TOOL.with_name("generate_accepted.py")


def check_accepted(*options: str) -> tuple[str, int]:
    command = [sys.executable, str(ACCEPTED), "--check", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[-1] if done.stdout else done.stderr, done.returncode


@pytest.mark.real
def test_what_is_accepted_is_what_the_packages_say() -> None:
    require("autogen-ext")
    assert check_accepted() == ("accepted.json: same", 0)


@pytest.mark.classic
def test_what_ag2_classic_accepts_is_what_it_says() -> None:
    classic()
    assert check_accepted() == ("accepted.json: same", 0)


@pytest.mark.real
def test_a_difference_is_seen(tmp_path: Path) -> None:
    release = require("autogen-core")
    name = f"autogen-core-{release}.json"
    content = json.loads((Path(DATA) / name).read_text(encoding="utf-8"))
    content["symbols"]["autogen_core.CancellationToken"]["params"] = ["changed"]
    (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    command = [sys.executable, str(TOOL), "--check", "--output", str(tmp_path), "autogen-core"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == f"{name}: DIFFERS\n"
    assert done.returncode == 1


INTROSPECTED = [
    ("pyautogen", "autogen.ConversableAgent", "0.2"),
    ("pyautogen", "autogen.AssistantAgent", "0.2"),
    ("pyautogen", "autogen.UserProxyAgent", "0.2"),
    ("pyautogen", "autogen.GroupChat", "0.2"),
    ("pyautogen", "autogen.GroupChatManager", "0.2"),
    ("pyautogen", "autogen.ConversableAgent.initiate_chat", "0.2"),
    ("pyautogen", "autogen.ConversableAgent.register_for_llm", "0.2"),
    ("pyautogen", "autogen.config_list_from_json", "0.2"),
    ("pyautogen", "autogen.initiate_chats", "0.2"),
    ("autogen-agentchat", "autogen_agentchat.agents.AssistantAgent", None),
    ("autogen-agentchat", "autogen_agentchat.teams.RoundRobinGroupChat", None),
    ("autogen-agentchat", "autogen_agentchat.teams.SelectorGroupChat", None),
    ("autogen-agentchat", "autogen_agentchat.teams.MagenticOneGroupChat", None),
    ("autogen-agentchat", "autogen_agentchat.teams.BaseGroupChat.run", None),
    ("autogen-agentchat", "autogen_agentchat.conditions.MaxMessageTermination", None),
    ("autogen-agentchat", "autogen_agentchat.conditions.TextMentionTermination", None),
    ("autogen-core", "autogen_core.tools.FunctionTool", None),
    ("ag2", "ag2.Agent", None),
    ("ag2", "ag2.Agent.ask", None),
    ("ag2", "ag2.config.OpenAIConfig", None),
    ("ag2", "ag2.config.OpenAIResponsesConfig", None),
]


@pytest.mark.real
@pytest.mark.parametrize("distribution, qualified, target", INTROSPECTED)
def test_signatures_are_those_that_python_sees(distribution: str, qualified: str, target: str | None) -> None:
    require(distribution)
    symbol = Catalog().symbol(qualified, target)
    assert symbol is not None
    signature = inspect.signature(load_object(qualified))
    expected = [(p.name, KINDS[p.kind.name]) for p in signature.parameters.values() if p.name not in {"self", "cls"}]
    assert [(p.name, p.kind) for p in symbol.parameters] == expected


def load_object(qualified: str) -> object:
    """The real thing behind a qualified name of a class, function or method."""
    parts = qualified.split(".")
    for end in range(len(parts) - 1, 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for part in parts[end:]:
            found = getattr(found, part)
        return found
    raise LookupError(qualified)


@pytest.mark.real
def test_accepted_keywords_reach_the_sdk() -> None:
    require("autogen-ext")
    module = importlib.import_module("autogen_ext.models.openai._openai_client")
    facts = client_keywords("autogen_ext.models.openai.OpenAIChatCompletionClient")
    assert facts is not None
    reached = set(module.openai_init_kwargs) | set(module.create_kwargs)
    own = {"model_capabilities", "model_info", "add_name_prefixes", "include_name_in_message"}
    assert {"timeout", "max_retries", "base_url", "http_client"} <= reached
    assert facts.accepted - own - reached == set()
    assert not {"request_timeout", "api_base"} & reached
