"""What becomes of a failed model call in AutoGen 0.4+ and AG2 1.x."""

import asyncio
import threading
from importlib.metadata import PackageNotFoundError, version

import pytest


def installed(distribution):
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


pytestmark = [pytest.mark.real, pytest.mark.filterwarnings("ignore")]
new = pytest.mark.skipif(installed("autogen-ext") != "0.7.5", reason="needs autogen-ext==0.7.5")
ag2 = pytest.mark.skipif(installed("ag2") != "1.2.1", reason="needs ag2==1.2.1")


def client(server, **keywords):
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    return OpenAIChatCompletionClient(model="gpt-4o", api_key="k", base_url=server.url, **keywords)


def agent(server, **keywords):
    from autogen_agentchat.agents import AssistantAgent

    return AssistantAgent("agent", client(server, **keywords))


def team(server, **keywords):
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat

    return RoundRobinGroupChat([agent(server, **keywords)], termination_condition=MaxMessageTermination(3))


@new
def test_a_team_wraps_what_its_agents_raise(server):
    import openai

    server.status = 429
    with pytest.raises(RuntimeError, match="RateLimitError") as caught:
        asyncio.run(team(server, max_retries=0).run(task="Hello"))
    assert not isinstance(caught.value, openai.OpenAIError)
    assert caught.value.__cause__ is None


@new
def test_an_agent_alone_does_not(server):
    import openai

    server.status = 429
    with pytest.raises(openai.RateLimitError):
        asyncio.run(agent(server, max_retries=0).run(task="Hello"))
    server.status, server.delay = 200, 2
    with pytest.raises(openai.APITimeoutError):
        asyncio.run(agent(server, max_retries=0, timeout=0.2).run(task="Hello"))


@new
@pytest.mark.parametrize("keywords, attempts", [({}, 3), ({"max_retries": 0}, 1), ({"max_retries": 4}, 5)])
def test_attempts_of_a_client(server, keywords, attempts):
    import openai

    server.status = 500
    with pytest.raises(openai.InternalServerError):
        asyncio.run(agent(server, **keywords).run(task="Hello"))
    assert server.requests == attempts


@new
def test_a_decorator_round_a_client_multiplies(server):
    import openai
    from tenacity import retry, stop_after_attempt

    server.status = 500

    @retry(stop=stop_after_attempt(5), reraise=True)
    async def ask():
        return await agent(server).run(task="Hello")

    with pytest.raises(openai.InternalServerError):
        asyncio.run(ask())
    assert server.requests == 15


@new
def test_what_is_gathered_starts_at_once(server):
    from autogen_core.models import UserMessage

    server.party = threading.Barrier(20, timeout=60)  # none is answered before all are there

    async def main():
        one = client(server, max_retries=0)
        return await asyncio.gather(*(one.create([UserMessage(content=str(n), source="user")]) for n in range(20)))

    assert [answer.content for answer in asyncio.run(main())] == ["well"] * 20


@new
def test_there_are_no_modules_of_exceptions():
    for name in ("autogen_agentchat.exceptions", "autogen_ext.exceptions", "autogen_core.errors"):
        with pytest.raises(ImportError):
            __import__(name)
    import autogen_core.exceptions

    assert not hasattr(autogen_core.exceptions, "TimeoutError")


@ag2
def test_the_retry_middleware_multiplies(server):
    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.middleware import RetryMiddleware

    server.status = 500
    config = OpenAIConfig(model="gpt-4o", api_key="k", base_url=server.url)
    helper = Agent("helper", config=config, middleware=[RetryMiddleware()])
    with pytest.raises(Exception, match="no"):
        asyncio.run(helper.ask("Hello"))
    assert server.requests == 12
