from autogen_core.models import UserMessage
from autogen_ext.models.ollama import OllamaChatCompletionClient
from tenacity import retry, stop_after_attempt

client = OllamaChatCompletionClient(model="llama3.2")


@retry(stop=stop_after_attempt(3))
async def ask(question: str):
    return await client.create([UserMessage(content=question, source="user")])
