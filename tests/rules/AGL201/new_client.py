from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

slow = OpenAIChatCompletionClient(model="gpt-4o", timeout=3600, max_retries=99)  # expect: AGL201
defaults = OpenAIChatCompletionClient(model="gpt-4o", timeout=600)  # expect: AGL201
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=400,  # expect: AGL201
    max_retries=3,
)
many = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=60,
    max_retries=20,  # expect: AGL201
)
unlimited = OpenAIChatCompletionClient(model="gpt-4o", max_retries=50)  # expect: AGL201
