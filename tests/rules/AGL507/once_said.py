from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


clerk = AssistantAgent("clerk", client, tools=[look_up], max_tool_iterations=1, reflect_on_tool_use=False)  # expect: AGL507


async def main() -> None:
    async for message in clerk.run_stream(task="What about claim 7?"):
        print(message)
