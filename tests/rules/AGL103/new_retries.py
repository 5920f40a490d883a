from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=None)  # expect: AGL103
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=-1)  # expect: AGL103
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries="3")  # expect: AGL103
