import asyncio
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)


async def summarise(path: str) -> None:
    await agent.run(task="Sum up\n" + Path(path).read_text())  # expect: AGL401
    await agent.run(task="Sum up\n" + Path(path).read_text()[:20_000])  # silent: AGL401


async def as_message(path: str) -> None:
    text = Path(path).read_text(encoding="utf-8")
    message = TextMessage(content=f"Read this: {text}", source="user")  # expect: AGL401
    await agent.run(task=message)  # silent: AGL401


asyncio.run(summarise("export/claims.csv"))
asyncio.run(as_message("export/calls.log"))
