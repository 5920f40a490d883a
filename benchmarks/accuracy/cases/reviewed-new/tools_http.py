"""A weather and news assistant."""
import asyncio
import os
from typing import Annotated

import aiohttp
import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.ui import Console
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from bs4 import BeautifulSoup
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

BASE = os.environ.get("API", "https://api.example.com")
HEADERS = {"Accept": "application/json"}
DEFAULTS = {"headers": HEADERS}
LIMITED = {"headers": HEADERS, "timeout": 20}


class WeatherApi:
    def __init__(self, key: str, timeout: float | None = None):
        self.key = key
        self.timeout = timeout
        self.session = requests.Session()
        self.session.headers.update(HEADERS)

    def _call(self, path: str, **params):
        return self.session.get(f"{BASE}/{path}", params={"key": self.key, **params})  # expect: AGL501

    def today(self, city: Annotated[str, "The city"]) -> str:
        """Weather of today."""
        data = self._call("today", q=city).json()
        return f"{data['temp']} C"


class SafeApi(WeatherApi):
    def _call(self, path: str, **params):
        return self.session.get(f"{BASE}/{path}", params=params, timeout=self.timeout or 10)  # silent: AGL501


def session_with_retries() -> requests.Session:
    session = requests.Session()
    retry = Retry(total=3, backoff_factor=0.3)
    session.mount("https://", HTTPAdapter(max_retries=retry))
    return session


def news(topic: str) -> str:
    """The news on a topic."""
    resp = session_with_retries().get(f"{BASE}/news", params={"q": topic})  # expect: AGL501
    resp.raise_for_status()
    return resp.json()["headline"]


def news_limited(topic: str) -> str:
    """The news on a topic."""
    resp = requests.get(f"{BASE}/news", params={"q": topic}, **LIMITED)  # silent: AGL501
    return resp.json()["headline"]


def rates(currency: str) -> str:
    """Exchange rates."""
    resp = requests.get(f"{BASE}/rates", **DEFAULTS)  # expect: AGL501
    return str(resp.json()[currency])


async def fetch_page(url: str) -> str:
    """Text of a page."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as session:  # expect: AGL501
        async with session.get(url) as response:
            text = await response.text()
    return text[:4000]


async def fetch_default(url: str) -> str:
    """Text of a page."""
    async with aiohttp.ClientSession() as session:  # silent: AGL501
        async with session.get(url) as response:
            return (await response.text())[:4000]


async def fetch_httpx(url: str) -> str:
    """Text of a page."""
    async with httpx.AsyncClient(timeout=None, follow_redirects=True) as client:  # expect: AGL501
        response = await client.get(url)
        return response.text[:4000]


async def fetch_httpx_ok(url: str) -> str:
    """Text of a page."""
    async with httpx.AsyncClient(follow_redirects=True) as client:  # silent: AGL501
        response = await client.get(url)
        return response.text[:4000]


async def scrape(url: str) -> str:
    """Text of a page."""
    html = requests.get(url, timeout=10).text  # expect: AGL502
    return BeautifulSoup(html, "html.parser").get_text()[:5000]


async def scrape_thread(url: str) -> str:
    """Text of a page."""
    response = await asyncio.to_thread(requests.get, url, timeout=10)  # silent: AGL502
    return BeautifulSoup(response.text, "html.parser").get_text()[:5000]


async def scrape_executor(url: str) -> str:
    """Text of a page."""
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(None, lambda: requests.get(url, timeout=10))  # silent: AGL502
    return response.text[:500]


api, safe = WeatherApi("k"), SafeApi("k", timeout=5)
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
tools = [
    FunctionTool(api.today, description="Weather of today"),
    FunctionTool(safe.today, description="Weather of today", name="today_safe"),
    news, news_limited, rates, fetch_page, fetch_default, fetch_httpx, fetch_httpx_ok,
    scrape, scrape_thread, scrape_executor,
]
agent = AssistantAgent("assistant", model_client=client, tools=tools, reflect_on_tool_use=True)


async def main() -> None:
    await Console(agent.run_stream(task="What is the weather?"))
    await client.close()


asyncio.run(main())
