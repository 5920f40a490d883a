import asyncio
import subprocess
import time

import anyio
import httpx
import requests

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def _make(target: str) -> str:
    subprocess.run(["make", target], timeout=60)
    return "built"


async def work(url: str) -> str:
    """Work."""
    await asyncio.sleep(1)
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.to_thread(_make, "all")
    await anyio.to_thread.run_sync(_make, "all")
    await asyncio.get_running_loop().run_in_executor(None, _make, "all")
    await asyncio.get_running_loop().run_in_executor(None, lambda: requests.get(url, timeout=9))
    process = await asyncio.create_subprocess_exec("make")
    await asyncio.wait_for(process.wait(), 60)
    async with httpx.AsyncClient() as http:
        return (await http.get(url)).text[:4000]


worker = AssistantAgent("worker", model_client=client, tools=[work])
