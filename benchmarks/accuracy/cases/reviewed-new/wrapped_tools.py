import asyncio
import functools
import json
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def limited(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        result = fn(*args, **kwargs)
        return str(result)[:4000]
    return wrapper


def max_chars(n):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            text = fn(*args, **kwargs)
            if len(text) > n:
                text = text[:n] + "..."
            return text
        return wrapper
    return decorate


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        result = fn(*args, **kwargs)
        print("done")
        return result
    return wrapper


def guarded(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        try:
            return await asyncio.to_thread(fn, *args, **kwargs)
        except Exception as e:
            return f"Error: {e}"
    return wrapper


@limited
def a(path: str) -> str:
    """A."""
    return Path(path).read_text()  # silent: AGL404


@max_chars(2000)
def b(path: str) -> str:
    """B."""
    return Path(path).read_text()  # silent: AGL404


@timed
def c(path: str) -> str:
    """C."""
    return Path(path).read_text()  # expect: AGL404


@timed
@limited
def d(path: str) -> str:
    """D."""
    return Path(path).read_text()  # silent: AGL404


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("assistant", client, tools=[a, b, c, d], max_tool_iterations=5)
