import asyncio

import httpx
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_core import CancellationToken
from autogen_core.models import SystemMessage, UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", client)


async def main(url: str) -> None:
    async with httpx.AsyncClient(timeout=9) as http:
        answer = await http.get(url)
    await client.create([
        SystemMessage(content="Sum up"),
        UserMessage(content=answer.text, source="user"),  # expect: AGL401
    ])
    data = answer.json()
    await agent.on_messages(
        [TextMessage(content=f"Look: {data}", source="user")],  # expect: AGL401
        CancellationToken(),
    )
    title = TextMessage(content=data["title"], source="user")  # silent: AGL401
    await agent.run(task=[title])
    await agent.run(task=f"Status {answer.status_code}")  # silent: AGL401


asyncio.run(main("https://example.org/claims"))
