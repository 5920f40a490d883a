import httpx
from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=None)  # expect: AGL103 error
two = OpenAIChatCompletionClient(model="o3-mini", timeout=httpx.Timeout(None))  # expect: AGL103
three = OpenAIChatCompletionClient(model="gpt-4o", timeout="30")  # expect: AGL103
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=-5)  # expect: AGL103
five = OpenAIChatCompletionClient(model="gpt-4o", timeout=httpx.Timeout(None, connect=5))  # expect: AGL103
six = OpenAIChatCompletionClient(model="gpt-4o", timeout={"read": 30})  # expect: AGL103
