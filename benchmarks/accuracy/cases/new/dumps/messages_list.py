import asyncio
import json
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)


async def main():
    rules = Path("handbook.md").read_text()[:6000]
    with open("calls.json") as fh:
        calls = json.load(fh)
    await agent.run(task=[TextMessage(content=rules, source="user")])  # silent: AGL401
    await agent.run(task=[TextMessage(content=json.dumps(calls), source="user")])  # expect: AGL401
    await agent.run(task=f"{len(calls)} calls, first id {calls[0]['id']!r:.20}")  # silent: AGL401


asyncio.run(main())
