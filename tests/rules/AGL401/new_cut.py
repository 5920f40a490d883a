from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import CancellationToken
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
team = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(9))

from pathlib import Path


async def main(question: str) -> None:
    text = Path("claims.log").read_text()[-8000:]
    await team.run(task="Sum up\n" + text)
    await team.run(task=question)
    await team.run(task=[TextMessage(content=text, source="user")])
    await client.create([UserMessage(content=text, source="user")])
