"""Timeouts that do nothing."""
import asyncio
import queue
import subprocess
import time
import urllib.request

import aiohttp
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from langchain_ollama import ChatOllama

jobs: "queue.Queue[str]" = queue.Queue()
session = requests.Session()
session.timeout = 15  # expect: AGL513
session.headers["Accept"] = "application/json"  # silent: AGL513
helper_model = ChatOllama(model="llama3.2", timeout=30)  # expect: AGL513
other_model = ChatOllama(model="llama3.2", client_kwargs={"timeout": 30})  # silent: AGL513, AGL109


def next_job() -> str:
    """The next job."""
    return jobs.get(5)  # expect: AGL514


def next_job_or_none() -> str:
    """The next job."""
    try:
        return jobs.get(True, 5)  # silent: AGL514
    except queue.Empty:
        return "none"


def page(url: str) -> str:
    """A page."""
    return urllib.request.urlopen(url, 10).read(4000).decode()  # expect: AGL514


def page_again(url: str) -> str:
    """A page."""
    return urllib.request.urlopen(url, None, 10).read(4000).decode()  # silent: AGL514, AGL501


def build(target: str) -> str:
    """Build it."""
    subprocess.run(["make", target], 60)  # expect: AGL514
    subprocess.run(["make", target], 8192, timeout=60)  # silent: AGL514
    return target


async def fetch(url: str) -> str:
    """A page."""
    limits = aiohttp.ClientTimeout(connect=5)  # expect: AGL513
    async with aiohttp.ClientSession(timeout=limits) as http, http.get(url) as response:
        return (await response.text())[:4000]


async def slow() -> None:
    time.sleep(30)


async def guarded() -> None:
    await asyncio.wait_for(slow(), 5)  # expect: AGL513
    await asyncio.wait_for(asyncio.sleep(30), 5)  # silent: AGL513


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
worker = AssistantAgent(
    "worker", client, tools=[next_job, next_job_or_none, page, page_again, build, fetch], reflect_on_tool_use=True
)
