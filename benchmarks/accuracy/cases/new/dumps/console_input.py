"""What a human types, small records and literals are no dumps."""
import asyncio
import json

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)
record = {"id": 7, "state": "open"}


async def main(update):
    await agent.run(task=input("Task: "))  # silent: AGL401
    await agent.run(task=json.dumps(record))  # silent: AGL401
    await agent.run(task=update.message.text)  # silent: AGL401
    await agent.run(task=TextMessage(content="Classify: " + str(record), source="user"))


asyncio.run(main(None))
