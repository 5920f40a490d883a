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


async def main() -> None:
    log = Path("logs") / "claims.log"
    await team.run(task="Sum up\n" + log.read_text())  # expect: AGL401 warning
    async for message in team.run_stream(task=open("claims.log").read()):  # expect: AGL401
        print(message)
    text = TextMessage(content=log.read_text(), source="user")  # expect: AGL401
    await writer.on_messages([text], CancellationToken())
    await client.create([UserMessage(content=f"Claims: {open('claims.csv').read()}", source="user")])  # expect: AGL401
