from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tenacity import retry, stop_after_attempt

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@retry(stop=stop_after_attempt(1))
async def ask(question: str):
    return await client.create([UserMessage(content=question, source="user")])
