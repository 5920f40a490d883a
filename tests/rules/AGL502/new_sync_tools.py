import subprocess
import time

import requests

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def wait(seconds: int) -> str:
    """Wait."""
    time.sleep(seconds)
    return "done"


def fetch(url: str) -> str:
    """Fetch a page."""
    subprocess.run(["make"], timeout=60)
    return requests.get(url, timeout=9).text[:4000]


worker = AssistantAgent("worker", model_client=client, tools=[wait, fetch])
