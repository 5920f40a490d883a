"""Which layers try a request again, how often, and which calls make requests."""

import math

import pytest

from autogen_lint.model.requests.calls import requests
from autogen_lint.model.requests.retries import client_attempts, layers

HEAD = """import asyncio, time, random
import backoff, httpx, requests, stamina, tenacity
from tenacity import retry, stop_after_attempt, stop_after_delay, stop_never, wait_fixed, AsyncRetrying, Retrying
import autogen
config = {"config_list": [{"model": "m", "api_key": "k"}], "timeout": 60}
a = autogen.AssistantAgent("a", llm_config=config)
b = autogen.UserProxyAgent("b", code_execution_config=False)
"""
CHAT = "b.initiate_chat(a, message='x')"


def attempts(program, source):
    found = program(f"{HEAD}{source}\n")
    request = next(one for one in requests(found) if one.kind == "chat")
    return [one.attempts for one in layers(found, request.event)]


DECORATED = [
    ("retry(stop=stop_after_attempt(4))", [4]),
    ("tenacity.retry(stop=tenacity.stop_after_attempt(max_attempt_number=2))", [2]),
    ("retry(stop=stop_after_attempt(4) | stop_after_delay(60))", [4]),
    ("retry(stop=stop_never)", [math.inf]),
    ("retry(wait=wait_fixed(1))", [math.inf]),
    ("retry", [math.inf]),
    ("retry(stop=stop_after_attempt(n))", [None]),
    ("backoff.on_exception(backoff.expo, Exception, max_tries=5)", [5]),
    ("backoff.on_exception(backoff.expo, Exception)", [math.inf]),
    ("backoff.on_exception(backoff.expo, Exception, max_time=60)", [None]),
    ("stamina.retry(on=Exception, attempts=3)", [3]),
    ("stamina.retry(on=Exception)", [10]),
    ("functools.cache", []),
    ("somewhere.retry(5)", []),
]


@pytest.mark.parametrize("decorator, found", DECORATED, ids=[one for one, _ in DECORATED])
def test_decorators_that_try_again(program, decorator, found):
    source = f"import functools\nimport somewhere\n@{decorator}\ndef f():\n    {CHAT}\n"
    assert attempts(program, source) == found


LOOPS = [
    (f"for i in range(3):\n    try:\n        {CHAT}\n        break\n    except Exception:\n        time.sleep(1)", [3]),
    (f"for i in range(3):\n    try:\n        {CHAT}\n    except Exception:\n        continue", []),
    (f"for topic in ['a', 'b']:\n    try:\n        {CHAT}\n    except Exception:\n        pass", []),
    (f"while True:\n    try:\n        {CHAT}\n        break\n    except Exception:\n        pass", [math.inf]),
    (f"done = False\nwhile not done:\n    try:\n        {CHAT}\n        done = True\n    except Exception:\n"
     "        time.sleep(1)", [math.inf]),
    (f"n = 0\nwhile n < 3:\n    try:\n        {CHAT}\n        break\n    except Exception:\n        n += 1", [None]),
    (f"for i in range(3):\n    try:\n        {CHAT}\n        break\n    except Exception:\n        raise", []),
    (f"for i in range(3):\n    {CHAT}", []),
    (f"for i in range(5):\n    try:\n        {CHAT}\n        break\n    except Exception:\n        if i == 4:\n"
     "            raise", [5]),
    (f"for attempt in Retrying(stop=stop_after_attempt(3)):\n    with attempt:\n        {CHAT}", [3]),
    (f"for attempt in stamina.retry_context(on=Exception, attempts=4):\n    with attempt:\n        {CHAT}", [4]),
]  # fmt: skip


@pytest.mark.parametrize("source, found", LOOPS, ids=[str(n) for n in range(len(LOOPS))])
def test_loops_that_try_again(program, source, found):
    assert attempts(program, source) == found


def test_layers_are_named_from_the_outside_in_across_functions(program):
    source = (
        f"@retry(stop=stop_after_attempt(2))\ndef inner():\n    {CHAT}\n"
        "def outer():\n    for i in range(3):\n        try:\n            return inner()\n        except Exception:\n"
        "            time.sleep(1)\nouter()\n"
    )
    assert attempts(program, source) == [3, 2]


@pytest.mark.parametrize(
    "settings, found",
    [
        ("'timeout': 60", [3]),
        ("'timeout': 60, 'max_retries': 0", [1]),
        ("'timeout': 60, 'max_retries': 5", [6]),
        ("'timeout': 60, 'max_retries': n", [None]),
    ],
)
def test_clients_try_three_times_unless_told(program, settings, found):
    source = (
        f'import autogen\nautogen.AssistantAgent("a", llm_config={{"config_list": [{{"model": "m", {settings}}}]}})\n'
    )
    result = program(source)
    (config,) = result.models
    assert [one.attempts for one in client_attempts(config, result.target)] == found


@pytest.mark.parametrize(
    "source, kinds",
    [
        (CHAT, ["chat"]),
        ("a.generate_reply(messages=[{'role': 'user', 'content': 'x'}])", ["reply"]),
        ("requests.get('http://x')", ["http"]),
        ("import openai\nopenai.OpenAI().chat.completions.create(model='m', messages=[])", ["sdk"]),
        ("import litellm\nlitellm.completion(model='m', messages=[])", ["sdk"]),
        ("b.last_message(a)", []),
        ("a.reset()", []),
    ],
)
def test_calls_that_make_requests(program, source, kinds):
    assert [one.kind for one in requests(program(f"{HEAD}{source}\n"))] == kinds


@pytest.mark.parametrize("method, kind", [("run(task='x')", "run"), ("on_messages([], None)", "reply")])
def test_calls_of_agents_of_the_new_generation(program, method, kind):
    source = (
        "from autogen_agentchat.agents import AssistantAgent\n"
        "from autogen_ext.models.openai import OpenAIChatCompletionClient\n"
        f"a = AssistantAgent('a', OpenAIChatCompletionClient(model='m'))\nasync def f():\n    await a.{method}\n"
    )
    assert [one.kind for one in requests(program(source))] == [kind]
