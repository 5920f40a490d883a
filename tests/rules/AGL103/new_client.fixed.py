import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL103 error
two = OpenAIChatCompletionClient(model="o3-mini", timeout=300)  # expect: AGL103
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL103
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL103
five = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL103
six = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL103
