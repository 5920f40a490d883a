from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(model="gpt-4o", timeout=45)  # expect: AGL101
two = OpenAIChatCompletionClient(model="o3-mini", timeout=90)  # expect: AGL101
