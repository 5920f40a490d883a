from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
reader = AssistantAgent("reader", client)


async def main(texts: list[str]):
    return [await reader.run(task=text) for text in texts]
