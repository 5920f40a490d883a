"""A local class of the same name, and the raw SDK beside it."""
from openai import AsyncOpenAI, OpenAI


class OpenAIChatCompletionClient:
    def __init__(self, model: str, timeout: float = 1.0) -> None:
        self.sdk = OpenAI(timeout=60)
        self.model = model


raw = AsyncOpenAI(timeout=60)
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=2)
