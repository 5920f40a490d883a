from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def build() -> AssistantAgent:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    return AssistantAgent("clerk", model_client=client)


class Desk:
    async def start(self) -> None:
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

    async def answer(self, question: str) -> str:
        result = await AssistantAgent("clerk", model_client=self.client).run(task=question)
        return str(result.messages[-1])
