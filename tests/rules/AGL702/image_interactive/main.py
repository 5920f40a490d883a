import os

from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(
    model="gpt-4o",
    base_url="http://localhost:9000/v1",  # expect: AGL702
    timeout=120,
)
open_one = OpenAIChatCompletionClient(
    model="gpt-4o", base_url=os.getenv("BASE_URL", "http://localhost:9000/v1"), timeout=120
)
near = OpenAIChatCompletionClient(model="gpt-4o", base_url="http://host.docker.internal:9000/v1", timeout=120)
