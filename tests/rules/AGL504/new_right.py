from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
import functools
from typing import Annotated


def typed(claim: str, most: int = 5) -> str:
    """Look a claim up."""
    return claim


def described(claim: Annotated[str, "its number"]) -> str:
    return claim


class Desk:
    def __init__(self, name):
        self.name = name

    def look_up(self, claim: str) -> str:
        """Look a claim up."""
        return claim


def cached(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


@cached
def decorated(claim):
    return claim


def helper(anything, *more):
    return anything


clerk = AssistantAgent(
    "clerk",
    model_client=client,
    tools=[
        typed,
        FunctionTool(described, description="Look a claim up"),
        Desk("x").look_up,
        decorated,
        functools.partial(helper, 1),
    ],
)
