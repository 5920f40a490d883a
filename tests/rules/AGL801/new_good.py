from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", base_url="https://example.invalid/v1", timeout=60)
