from autogen_core.models import ChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient


class TracedClient(OpenAIChatCompletionClient):
    """Counts the calls."""

    calls = 0

    async def create(self, messages, **kwargs):
        type(self).calls += 1
        return await super().create(messages, **kwargs)


class PatientClient(OpenAIChatCompletionClient):
    def __init__(self, **kwargs):
        super().__init__(timeout=180, max_retries=1, **kwargs)


class EchoClient(ChatCompletionClient):
    """Own implementation; no network."""

    def __init__(self, model: str):
        self.model = model


traced = TracedClient(model="gpt-4o")  # expect: AGL101
traced_good = TracedClient(model="gpt-4o", timeout=60)
patient = PatientClient(model="gpt-4o")
echo = EchoClient(model="echo")
