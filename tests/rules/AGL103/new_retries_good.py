from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=0)
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=5)
