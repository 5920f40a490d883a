import asyncio

import requests
from ag2 import Agent, tool
from ag2.config import OpenAIConfig, OpenAIResponsesConfig

responses = OpenAIResponsesConfig(model="gpt-4o", timeout=11)  # expect: AGL102
chat = OpenAIConfig(model="gpt-4o", timeout=111)  # silent: AGL102
session = requests.Session()


@tool
def page(url: str) -> str:
    """Load a page."""
    return session.get(url).text[:900]  # expect: AGL501


@tool
def head(url: str) -> str:
    """Load the head of a page."""
    return str(session.head(url, timeout=6).status_code)  # silent: AGL501


async def main():
    reader = Agent("reader", config=chat, tools=[page, head])
    thinker = Agent("thinker", config=responses)
    reply = await asyncio.wait_for(reader.ask("Read."), timeout=300)
    print(await asyncio.wait_for(thinker.ask(reply.body), timeout=300))


asyncio.run(main())
