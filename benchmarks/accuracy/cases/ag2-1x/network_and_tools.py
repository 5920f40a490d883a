import asyncio

import httpx
from ag2 import Agent, tool
from ag2.config import AnthropicConfig, OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60, max_retries=1)  # silent: AGL102
claude = AnthropicConfig(model="claude-sonnet-4-5", timeout=5)  # expect: AGL102


@tool
async def page(url: str) -> str:
    """Load a page."""
    async with httpx.AsyncClient() as client:  # silent: AGL501
        return (await client.get(url)).text[:1000]  # silent: AGL501


reader = Agent("reader", config=config, tools=[page])
writer = Agent("writer", config=claude)


async def main():
    reply = await asyncio.wait_for(reader.ask("Read the news."), timeout=120)
    print(await writer.ask(reply.body))


asyncio.run(main())
