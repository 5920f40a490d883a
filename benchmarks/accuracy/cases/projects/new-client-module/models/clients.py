import os

from autogen_ext.models.openai import OpenAIChatCompletionClient

patient_client = OpenAIChatCompletionClient(model="o3-mini", timeout=300)  # silent: AGL101


def get_model_client(model: str = "gpt-4o") -> OpenAIChatCompletionClient:
    return OpenAIChatCompletionClient(  # expect: AGL101
        model=model,
        api_key=os.getenv("OPENAI_API_KEY"),
    )
