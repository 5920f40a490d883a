import functools
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        result = fn(*args, **kwargs)
        print("done")
        return result
    return wrapper


@timed
def c(path: str) -> str:
    """C."""
    return Path(path).read_text()  # expect: AGL404


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("assistant", client, tools=[c], max_tool_iterations=5)
