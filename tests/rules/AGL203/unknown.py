from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tenacity import retry
from policies import POLICY, policy

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@retry(**POLICY)
async def one(question: str):
    return await client.create([UserMessage(content=question, source="user")])


@retry(stop=policy())
async def two(question: str):
    return await client.create([UserMessage(content=question, source="user")])


@policy
async def three(question: str):
    return await client.create([UserMessage(content=question, source="user")])
