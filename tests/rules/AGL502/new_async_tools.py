import subprocess
import time
import urllib.request

import requests

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
session = requests.Session()


async def wait(seconds: int) -> str:
    """Wait."""
    time.sleep(seconds)  # expect: AGL502
    return "done"


async def fetch(url: str) -> str:
    """Fetch a page."""
    requests.get(url, timeout=9)  # expect: AGL502
    session.post(url, timeout=9)  # expect: AGL502
    return urllib.request.urlopen(url, timeout=9).read(4000).decode()  # expect: AGL502


async def build(target: str) -> str:
    """Build."""
    return _make(target)


def _make(target: str) -> str:
    subprocess.run(["make", target], timeout=60)  # expect: AGL502
    return "built"


worker = AssistantAgent("worker", model_client=client, tools=[wait, fetch, build])
