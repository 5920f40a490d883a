"""Every example builds its agents, chats and teams under the real package, without a key and without a network."""

import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"

# Runs one program as an import, with every way to a network shut and everybody who could be asked away.
_IMPORT = """
import importlib, json, socket, sys

def refuse(*args, **kwargs):
    raise AssertionError(f"an example reached for the network: {args}")

socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refuse
sys.path.insert(0, ".")
module = importlib.import_module(sys.argv[1])
print(json.dumps(sorted({type(value).__name__ for value in vars(module).values()})))
"""


def installed(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


def programs(generation: str) -> list[Path]:
    found = sorted((EXAMPLES / generation).glob("*/*.py"))
    assert len(found) >= 4, f"no examples in {generation}"
    return found


def named(generation: str) -> dict[str, object]:
    paths = programs(generation)
    return {"argvalues": paths, "ids": [f"{path.parent.name}/{path.name}" for path in paths]}


def classes_built_by(program: Path) -> set[str]:
    """The names of the classes of what the program's module holds once it is imported."""
    done = subprocess.run(
        [sys.executable, "-B", "-W", "ignore", "-c", _IMPORT, program.stem],
        cwd=program.parent,
        env={**os.environ, "OPENAI_API_KEY": "dummy", "AUTOGEN_USE_DOCKER": "0", "PYTHONPATH": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return set(json.loads(done.stdout.splitlines()[-1]))


def built_something(program: Path, classes: set[str], expected: set[str]) -> None:
    """A program with agents must have built some; a module of tools has none."""
    if "Agent(" in program.read_text(encoding="utf-8"):
        assert classes & expected, f"{program.name} built {sorted(classes)}"


@pytest.mark.real
@pytest.mark.skipif(installed("pyautogen") != "0.2.35", reason="needs pyautogen==0.2.35 (Python below 3.13)")
@pytest.mark.parametrize("program", **named("autogen02"))
def test_autogen_02(program):
    built_something(program, classes_built_by(program), {"AssistantAgent", "ConversableAgent"})


@pytest.mark.real
@pytest.mark.skipif(installed("autogen-agentchat") != "0.7.5", reason="needs autogen-agentchat==0.7.5")
@pytest.mark.parametrize("program", **named("autogen04"))
def test_autogen_04(program):
    built_something(program, classes_built_by(program), {"AssistantAgent"})


@pytest.mark.real
@pytest.mark.skipif(installed("ag2") != "1.2.1", reason="needs ag2==1.2.1")
@pytest.mark.parametrize("program", **named("ag2_1"))
def test_ag2_1(program):
    built_something(program, classes_built_by(program), {"Agent"})


@pytest.mark.classic
@pytest.mark.skipif(installed("ag2") not in {"0.9.10", "0.14.0"}, reason="needs AG2 classic: ag2 0.9.10 or 0.14.0")
@pytest.mark.parametrize("program", **named("ag2_classic"))
def test_ag2_classic(program):
    built_something(program, classes_built_by(program), {"ConversableAgent"})
