from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGL101
two = OpenAIChatCompletionClient(model="o3-mini")  # expect: AGL101
