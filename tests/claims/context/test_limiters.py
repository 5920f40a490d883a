"""What the message limiters of 0.2 and AG2 classic do without a limit; the same in all releases."""

import importlib

import pytest

transforms = pytest.importorskip(
    "autogen.agentchat.contrib.capabilities.transforms", reason="needs pyautogen or AG2 classic"
)

pytestmark = [pytest.mark.real, pytest.mark.classic]
MESSAGES = [{"role": "user", "content": f"message {n} " + "word " * 50} for n in range(40)]


def test_a_history_limiter_without_a_limit_does_nothing():
    assert transforms.MessageHistoryLimiter().apply_transform(MESSAGES) == MESSAGES
    assert transforms.MessageHistoryLimiter(keep_first_message=True).apply_transform(MESSAGES) == MESSAGES
    assert len(transforms.MessageHistoryLimiter(max_messages=3).apply_transform(MESSAGES)) == 3


@pytest.fixture
def words_are_tokens(monkeypatch):
    """Counts words, so that no tokenizer has to be fetched."""
    util = importlib.import_module("autogen.agentchat.contrib.capabilities.transforms_util")
    monkeypatch.setattr(util, "count_text_tokens", lambda text: len(text.split()))
    limiter = transforms.MessageTokenLimiter
    monkeypatch.setattr(limiter, "_truncate_tokens", lambda self, text, most: " ".join(text.split(" ")[:most]))


@pytest.mark.usefixtures("words_are_tokens")
@pytest.mark.parametrize("settings", [{}, {"min_tokens": 10}, {"max_tokens": None}])
def test_a_token_limiter_without_a_limit_keeps_two_whole_messages(settings):
    assert transforms.MessageTokenLimiter(**settings).apply_transform(MESSAGES) == MESSAGES[-2:]


@pytest.mark.usefixtures("words_are_tokens")
def test_a_token_limiter_without_a_limit_per_message_keeps_one():
    (only,) = transforms.MessageTokenLimiter(max_tokens=500).apply_transform(MESSAGES)
    assert only == MESSAGES[-1]
    assert len(transforms.MessageTokenLimiter(max_tokens=500, max_tokens_per_message=60).apply_transform(MESSAGES)) > 5


@pytest.mark.usefixtures("words_are_tokens")
def test_a_token_limiter_with_a_limit_per_message_cuts_each():
    limited = transforms.MessageTokenLimiter(max_tokens_per_message=5).apply_transform(MESSAGES)
    assert len(limited) == len(MESSAGES)
    assert all(len(message["content"].split()) <= 5 for message in limited)
