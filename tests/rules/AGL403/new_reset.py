from autogen_agentchat.agents import AssistantAgent
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main(queue):
    agent = AssistantAgent("helper", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))
    while True:
        print(await agent.run(task=await queue.get()))
        await agent.on_reset(CancellationToken())
