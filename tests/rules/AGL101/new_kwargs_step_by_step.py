import os

from autogen_ext.models.openai import OpenAIChatCompletionClient

kwargs = {"model": "gpt-4o"}
if os.getenv("BASE_URL"):
    kwargs["base_url"] = os.environ["BASE_URL"]
kwargs["timeout"] = 60
client = OpenAIChatCompletionClient(**kwargs)
