import asyncio

import aiohttp
import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def page(url: str) -> str:
    """Load a page."""
    async with aiohttp.ClientSession() as session:  # silent: AGL501
        async with session.get(url) as response:  # silent: AGL501
            return (await response.text())[:1000]


async def head(url: str) -> int:
    """The status of a page."""
    async with httpx.AsyncClient(timeout=10) as client:  # silent: AGL501
        return (await client.head(url)).status_code


async def slow(url: str) -> str:
    """Load a page slowly."""
    reply = await asyncio.to_thread(requests.get, url, timeout=20)  # silent: AGL501
    return reply.text[:1000]


async def endless(url: str) -> str:
    """Load a page for ever."""
    async with httpx.AsyncClient(timeout=None) as client:  # expect: AGL501
        return (await client.get(url)).text[:1000]  # silent: AGL501


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client, tools=[page, head, slow, endless])
