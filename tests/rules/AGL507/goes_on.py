from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


reflects = AssistantAgent("reflects", client, tools=[look_up], reflect_on_tool_use=True)
repeats = AssistantAgent("repeats", client, tools=[look_up], max_tool_iterations=5)
no_tools = AssistantAgent("no_tools", client)
never_run = AssistantAgent("never_run", client, tools=[look_up])
typed = AssistantAgent("typed", client, tools=[look_up], output_content_type=dict)


async def main() -> None:
    for agent in (reflects, repeats, no_tools, typed):
        await agent.run(task="What about claim 7?")
