import stamina
import tenacity
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


async def ask(task: str):
    async for attempt in tenacity.AsyncRetrying(stop=tenacity.stop_after_attempt(3)):  # expect: AGL203
        with attempt:
            return await agent.run(task=task)


async def ask_stamina(task: str):
    async for attempt in stamina.retry_context(on=TimeoutError, attempts=3):  # expect: AGL203
        with attempt:
            return await agent.run(task=task)
