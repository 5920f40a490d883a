from dataclasses import dataclass

from autogen_ext.models.openai import OpenAIChatCompletionClient


@dataclass(frozen=True)
class LLMSettings:
    model: str = "gpt-4o"
    timeout: float = 12.0  # expect: AGL102
    retries: int = 2


@dataclass(frozen=True)
class BatchSettings(LLMSettings):
    timeout: float = 600.0  # expect: AGL201


live = LLMSettings()
batch = BatchSettings(model="gpt-4o-mini")
client = OpenAIChatCompletionClient(model=live.model, timeout=live.timeout, max_retries=live.retries)
batch_client = OpenAIChatCompletionClient(model=batch.model, timeout=batch.timeout)  # silent: AGL101
