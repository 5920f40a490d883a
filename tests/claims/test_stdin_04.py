"""A UserProxyAgent of 0.4+ without `input_func` asks on the console, and fails where there is none (AGL317)."""

import asyncio
from importlib.metadata import PackageNotFoundError, version

import pytest


def installed(distribution):
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(installed("autogen-agentchat") != "0.7.5", reason="needs autogen-agentchat==0.7.5"),
]


def answer(**settings):
    from autogen_agentchat.agents import UserProxyAgent

    async def run():
        result = await UserProxyAgent("user", **settings).run(task="Begin.")
        return result.messages[-1].content

    return asyncio.run(run())


def test_without_a_console_the_question_is_a_runtime_error(monkeypatch):
    def closed(prompt=""):
        raise EOFError

    monkeypatch.setattr("builtins.input", closed)
    with pytest.raises(RuntimeError, match="user input"):
        answer()


def test_with_an_input_func_nobody_is_asked_on_the_console(monkeypatch):
    def forbidden(prompt=""):
        raise AssertionError("asked on the console")

    monkeypatch.setattr("builtins.input", forbidden)
    assert answer(input_func=lambda prompt: "Go on.") == "Go on."
