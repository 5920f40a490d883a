from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(
    model="o3-mini",
    timeout=300,
)
