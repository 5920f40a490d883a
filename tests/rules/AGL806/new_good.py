import os

from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="o3-mini", max_completion_tokens=800, temperature=1, timeout=300)
two = OpenAIChatCompletionClient(model="gpt-4o", temperature=0, max_tokens=800, timeout=60)
three = OpenAIChatCompletionClient(model=os.environ["MODEL"], temperature=0, max_tokens=800, timeout=60)
four = OpenAIChatCompletionClient(model="o3-mini", base_url="https://proxy.example.org/v1", temperature=0, timeout=300)
five = OpenAIChatCompletionClient(model="o3-mini", timeout=300, temperature=float(os.environ["T"]))
six = OpenAIChatCompletionClient(model="gpt-5", timeout=300, reasoning_effort="low", presence_penalty=0)
