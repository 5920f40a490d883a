"""Signatures of tools, and tools that hold agents."""
from typing import Annotated

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient


def typed(claim: str, most: int = 5) -> str:  # silent: AGL504
    """Look a claim up."""
    return claim


def untyped(claim, most: int = 5) -> str:  # expect: AGL504
    """Look a claim up."""
    return claim


def bare(claim: str) -> str:  # expect: AGL504
    return claim


def described_elsewhere(claim: Annotated[str, "its number"]) -> str:  # silent: AGL504
    return claim


def _internal(anything, *more):  # silent: AGL504
    return anything


def uses_internal(claim: str) -> str:  # silent: AGL504
    """Look a claim up."""
    return str(_internal(claim))


parallel = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL508
serial = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, parallel_tool_calls=False)  # silent: AGL508
clerk = AssistantAgent(
    "clerk",
    serial,
    tools=[typed, untyped, bare, uses_internal, FunctionTool(described_elsewhere, description="Look a claim up")],
    reflect_on_tool_use=True,
)
team = RoundRobinGroupChat([clerk], termination_condition=MaxMessageTermination(5))
chief = AssistantAgent("chief", parallel, tools=[TeamTool(team, name="desk", description="Ask the desk")])
second = AssistantAgent("second", serial, tools=[AgentTool(agent=clerk)])
