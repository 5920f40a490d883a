import sys

from autogen_ext.models.openai import OpenAIChatCompletionClient

timeout = 60 if "--quick" in sys.argv else 1200
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=timeout)
