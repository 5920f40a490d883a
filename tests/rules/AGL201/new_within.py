from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=180, max_retries=2)
two = OpenAIChatCompletionClient(model="gpt-4o", timeout=300)
three = OpenAIChatCompletionClient(model="gpt-4o", timeout=900, max_retries=0)
four = OpenAIChatCompletionClient(model="gpt-4o", timeout=30, max_retries=9)
