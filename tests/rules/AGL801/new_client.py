from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

COMMON = {"request_timeout": 60}  # expect: AGL801
one = OpenAIChatCompletionClient(model="gpt-4o", request_timeout=600)  # expect: AGL801
two = OpenAIChatCompletionClient(model="gpt-4o", api_base="https://example.invalid/v1", timeout=60)  # expect: AGL801
three = AzureOpenAIChatCompletionClient(model="gpt-4o", api_base="https://example.invalid", timeout=60)  # expect: AGL801
four = OpenAIChatCompletionClient(model="gpt-4o", **COMMON)
