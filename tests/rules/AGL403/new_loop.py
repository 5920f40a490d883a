from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main(queue):
    agent = AssistantAgent("helper", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))  # expect: AGL403
    while True:
        question = await queue.get()
        print(await agent.run(task=question))
