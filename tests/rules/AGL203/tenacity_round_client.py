from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tenacity import retry, stop_after_attempt, wait_fixed, wait_random_exponential

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@retry(wait=wait_fixed(1))  # expect: AGL203
async def forever(question: str):
    return await client.create([UserMessage(content=question, source="user")])


@retry(stop=stop_after_attempt(5), wait=wait_random_exponential(max=30))  # expect: AGL203
async def five(question: str):
    return await send([UserMessage(content=question, source="user")])


async def send(messages):
    return await client.create(messages)


@retry  # expect: AGL203
async def bare(question: str):
    return await client.create([UserMessage(content=question, source="user")])
