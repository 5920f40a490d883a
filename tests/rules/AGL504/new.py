from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def untyped(claim):  # expect: AGL504 error
    """Look a claim up."""
    return claim


def default_untyped(claim: str, most=5) -> str:  # expect: AGL504 error
    """Look a claim up."""
    return claim


def undescribed(claim: str) -> str:  # expect: AGL504 warning
    return claim


def many(*claims: str) -> str:  # expect: AGL504 error
    """Look claims up."""
    return str(claims)


def wrapped(claim) -> str:  # expect: AGL504 error
    return claim


clerk = AssistantAgent(
    "clerk",
    model_client=client,
    tools=[untyped, default_untyped, undescribed, many, FunctionTool(wrapped, description="Look a claim up")],
)
