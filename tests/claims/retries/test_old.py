"""What becomes of a failed model call in 0.2 and AG2 classic; the same in all releases from 0.2.14 on."""

import pytest

autogen = pytest.importorskip("autogen", reason="needs pyautogen or AG2 classic")
openai = pytest.importorskip("openai")

pytestmark = [
    pytest.mark.real,
    pytest.mark.classic,
    pytest.mark.skipif(not hasattr(autogen, "UserProxyAgent"), reason="needs pyautogen or AG2 classic"),
    pytest.mark.filterwarnings("ignore"),
]


def chat(server, **entry):
    """One question to an assistant, without a cache."""
    config = {"config_list": [{"model": "gpt-4o", "api_key": "k", "base_url": server.url, **entry}], "cache_seed": None}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    return user.initiate_chat(assistant, message="Hello", max_turns=1, silent=True)


def test_a_timeout_arrives_as_the_builtin_timeout_error(server):
    server.delay = 2
    with pytest.raises(TimeoutError) as caught:
        chat(server, timeout=0.2, max_retries=0)
    assert not isinstance(caught.value, openai.APITimeoutError)
    assert isinstance(caught.value.__cause__, openai.APITimeoutError)
    assert server.requests == 1


def test_a_request_is_tried_three_times_unless_told_otherwise(server):
    server.status = 500
    with pytest.raises(openai.InternalServerError):
        chat(server)
    assert server.requests == 3


@pytest.mark.parametrize("retries, attempts", [(0, 1), (1, 2), (4, 5)])
def test_max_retries_counts_the_further_attempts(server, retries, attempts):
    server.status = 429
    with pytest.raises(openai.RateLimitError):
        chat(server, max_retries=retries)
    assert server.requests == attempts


def test_each_attempt_has_the_whole_timeout(server):
    server.delay = 2
    with pytest.raises(TimeoutError):
        chat(server, timeout=0.2, max_retries=2)
    assert server.requests == 3


def test_a_loop_round_the_chat_multiplies(server):
    server.status = 500
    for _ in range(3):
        with pytest.raises(openai.InternalServerError):
            chat(server)
    assert server.requests == 9


def test_there_is_no_module_of_exceptions():
    with pytest.raises(ImportError):
        __import__("autogen.exceptions")
    assert not hasattr(autogen, "exceptions")
    assert not hasattr(autogen, "TimeoutError")


def test_openai_has_no_module_of_errors():
    with pytest.raises(ImportError):
        __import__("openai.error")
    with pytest.raises(AttributeError):
        _ = openai.error
