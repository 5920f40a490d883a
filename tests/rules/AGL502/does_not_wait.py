import queue
import threading

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
answers = queue.Queue()
ready = threading.Event()


async def poll(question: str) -> str:
    """Poll."""
    if ready.is_set():
        return answers.get(block=False)
    return answers.get_nowait()


worker = AssistantAgent("worker", model_client=client, tools=[poll])
