import asyncio
import time

import requests
from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.tools import tool

config = OpenAIConfig(model="gpt-4o", timeout=120, max_retries=1)


@tool
def fetch(url: str) -> str:
    """Fetch."""
    return requests.get(url).text  # expect: AGL501, AGL404


@tool
async def wait(seconds: int) -> str:
    """Wait."""
    time.sleep(seconds)  # expect: AGL502
    return "done"


@tool
async def wait_ok(seconds: int) -> str:
    """Wait."""
    await asyncio.sleep(seconds)  # silent: AGL502
    return "done"


def plain(url: str) -> str:
    """Plain."""
    return requests.get(url, timeout=10).json()["a"]  # silent: AGL501, AGL404


agent = Agent("agent", "You help.", config=config, tools=[fetch, wait, wait_ok, plain])


@agent.tool
def extra(url: str) -> str:
    """Extra."""
    return requests.head(url).headers["etag"]  # expect: AGL501


async def main(path):
    with open(path) as f:
        text = f.read()
    reply = await agent.ask(text)  # expect: AGL401
    print(await reply.content())
    await agent.ask(text[:500])  # silent: AGL401


asyncio.run(main("x"))
