from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])  # expect: AGL507 info


async def main() -> None:
    await clerk.run(task="What about claim 7?")
