from autogen_core.models import UserMessage
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tenacity import retry, stop_after_attempt, stop_after_delay

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)
ollama = OllamaChatCompletionClient(model="llama3.2")
patient = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@retry(stop=stop_after_attempt(3))
async def ask(question: str):
    return await client.create([UserMessage(content=question, source="user")])


@retry(stop=stop_after_attempt(3) | stop_after_delay(60))
async def ask_ollama(question: str):
    return await ollama.create([UserMessage(content=question, source="user")])


async def ask_plainly(question: str):
    return await patient.create([UserMessage(content=question, source="user")])
