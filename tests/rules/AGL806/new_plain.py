from autogen_ext.models.openai import OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(
    model="o3-mini",
    temperature=0,
    top_p=0.1,
    timeout=300,
)
