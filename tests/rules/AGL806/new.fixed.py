from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

one = OpenAIChatCompletionClient(
    model="o3-mini",
    temperature=0,  # expect: AGL806
    max_completion_tokens=800,  # expect: AGL806
    timeout=300,
)
two = AzureOpenAIChatCompletionClient(
    model="gpt-5-mini", azure_endpoint="https://x.example", api_version="1", timeout=300, top_p=0.5  # expect: AGL806
)
three = OpenAIChatCompletionClient(model="o1-2024-12-17", timeout=300)  # expect: AGL806
