from functools import wraps
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

ALL = []


def tool(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        print("tool", fn.__name__)
        return fn(*args, **kwargs)

    ALL.append(inner)
    return inner


def simple(fn):
    ALL.append(fn)
    return fn


@tool
def read(path: str) -> str:
    """Read."""
    return Path(path).read_text()[:4000]


@simple
def read2(path: str) -> str:
    """Read."""
    return Path(path).read_text()[:4000]


def logged(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        return fn(*args, **kwargs)
    return inner


@logged
def read3(path: str) -> str:
    """Read."""
    return Path(path).read_text()[:4000]


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("assistant", client, tools=ALL, max_tool_iterations=5)
agent2 = AssistantAgent("assistant2", client, tools=[read3], max_tool_iterations=5)
