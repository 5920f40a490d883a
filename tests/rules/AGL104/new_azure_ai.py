from autogen_ext.models.azure import AzureAIChatCompletionClient

client = AzureAIChatCompletionClient(
    model="phi-4",
    endpoint="https://example.invalid",
    timeout=60,  # expect: AGL104 error
)
