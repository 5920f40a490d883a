from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool
def untyped(claim):  # expect: AGL504 warning
    """Look a claim up."""
    return claim


@tool(description="Look a claim up")
def described(claim: str) -> str:
    return claim


def undescribed(claim: str) -> str:  # expect: AGL504 warning
    return claim


agent = Agent("desk", config=OpenAIConfig(model="gpt-4o", timeout=120), tools=[untyped, described, undescribed])
