from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import ChatCompletionClient


async def answer(question: str, client: ChatCompletionClient) -> str:
    clerk = AssistantAgent("clerk", model_client=client)
    result = await clerk.run(task=question)
    return str(result.messages[-1])
