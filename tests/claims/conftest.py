"""The old generations as they are installed, and agents that answer without a model."""

import importlib
from importlib.metadata import PackageNotFoundError, version

import pytest


def installed(distribution):
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


CLASSIC = installed("ag2") in {"0.9.10", "0.14.0"}
OLD = [
    pytest.param(
        "0.2",
        marks=[
            pytest.mark.real,
            pytest.mark.skipif(
                installed("pyautogen") != "0.2.35" or CLASSIC, reason="needs pyautogen==0.2.35 (Python below 3.13)"
            ),
        ],
    ),
    pytest.param(
        "ag2-classic",
        marks=[
            pytest.mark.classic,
            pytest.mark.skipif(not CLASSIC, reason="needs AG2 classic: ag2 0.9.10 or 0.14.0"),
        ],
    ),
]
CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": "none", "base_url": "http://127.0.0.1:9/v1"}]}


class Old:
    """The `autogen` package with agents that say what they are told to; `prompts` is what standard input was asked."""

    config = CONFIG

    def __init__(self, monkeypatch):
        self.autogen = importlib.import_module("autogen")
        self.agentchat = importlib.import_module("autogen.agentchat")
        self.prompts = []
        self.typed = ["exit"]
        monkeypatch.setenv("AUTOGEN_USE_DOCKER", "0")
        monkeypatch.setattr("builtins.input", self._input)
        monkeypatch.setattr("getpass.getpass", self._input)

    def _input(self, prompt=""):
        self.prompts.append(prompt)
        if self.typed is None:
            raise EOFError
        return self.typed.pop(0) if len(self.typed) > 1 else self.typed[0]

    def agent(self, name, says="Go on.", cls="ConversableAgent", **settings):
        """An agent that answers with a text, a message, or what a function of its messages gives."""
        settings = {"human_input_mode": "NEVER", "llm_config": False, **settings}
        if cls == "UserProxyAgent":
            settings = {"code_execution_config": False, **settings}
        made = getattr(self.autogen, cls)(name, **settings)
        made.spoken = 0

        def reply(recipient, messages=None, sender=None, config=None):
            recipient.spoken += 1
            return True, says(messages) if callable(says) else says

        if says is not None:
            made.register_reply([self.autogen.Agent, None], reply, position=2)
        return made

    def proxy(self, name="user", **settings):
        """A UserProxyAgent that answers by itself, with its automatic reply."""
        return self.agent(name, None, "UserProxyAgent", **settings)

    def group(self, agents, rounds, method="round_robin", **settings):
        """The manager of a group chat."""
        chat = self.autogen.GroupChat(agents, [], max_round=rounds, speaker_selection_method=method)
        return self.autogen.GroupChatManager(chat, llm_config=False, **settings)


@pytest.fixture(params=OLD)
def old(request, monkeypatch):
    return Old(monkeypatch)


@pytest.fixture(params=OLD[1:])
def classic(request, monkeypatch):
    return Old(monkeypatch)
