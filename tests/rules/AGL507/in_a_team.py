from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


from autogen_agentchat.teams import RoundRobinGroupChat

clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
team = RoundRobinGroupChat([clerk], max_turns=3)


async def main() -> None:
    await team.run(task="What about claim 7?")
    await clerk.run(task="And claim 8?")
