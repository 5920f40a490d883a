from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

azure = AzureOpenAIChatCompletionClient(
    azure_deployment="{your-azure-deployment}",
    model="{model-name, such as gpt-4o}",
    api_version="2024-06-01",
    azure_endpoint="https://{your-custom-endpoint}.openai.azure.com/",
    timeout=120,
)
other = OpenAIChatCompletionClient(model="<your model>", timeout=120)
