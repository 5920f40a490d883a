from ag2 import Agent, Context, tool
from ag2.config import OpenAIConfig


@tool
def typed(claim: str, context: Context, *rest: str) -> str:
    """Look a claim up."""
    return claim


agent = Agent("desk", config=OpenAIConfig(model="gpt-4o", timeout=120), tools=[typed])
