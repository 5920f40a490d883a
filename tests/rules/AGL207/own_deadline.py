import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


async def main():
    try:
        await asyncio.wait_for(agent.run(task="Sum up"), 60)
    except asyncio.TimeoutError:
        print("no answer within a minute")
