from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("writer", model_client=client)])


async def main() -> None:
    seen = 0
    async for message in team.run_stream(task="Write."):
        seen += 1
        if seen > 12:
            break
