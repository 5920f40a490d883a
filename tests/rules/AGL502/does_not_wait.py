import asyncio
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
answers = queue.Queue()
shared = ThreadPoolExecutor()
ready = threading.Event()


async def poll(question: str) -> str:
    """Poll."""
    if ready.is_set():
        return answers.get(block=False)
    return answers.get_nowait()


worker = AssistantAgent("worker", model_client=client, tools=[poll])


def work(question: str) -> str:
    return question


async def watched(question: str) -> str:
    """Wait with a heartbeat."""
    with ThreadPoolExecutor() as pool:
        future = pool.submit(work, question)
        while not future.done():
            await asyncio.sleep(1)
        return future.result()


async def unwatched(question: str) -> str:
    """Wait."""
    future = shared.submit(work, question)
    return future.result()  # expect: AGL502


watcher = AssistantAgent("watcher", model_client=client, tools=[watched, unwatched])
