from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

shared = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


async def answer(question: str) -> str:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    try:
        result = await AssistantAgent("clerk", model_client=client).run(task=question)
        return str(result.messages[-1])
    finally:
        await client.close()


async def other(question: str) -> str:
    result = await AssistantAgent("clerk", model_client=shared).run(task=question)
    return str(result.messages[-1])


def build() -> AssistantAgent:
    return AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="gpt-4o", timeout=120))
