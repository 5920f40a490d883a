from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def answer(question: str) -> str:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client)
    result = await clerk.run(task=question)
    await client.close()
    return str(result.messages[-1])
