from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

good = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)  # silent: AGL101
short = OpenAIChatCompletionClient(model="gpt-4o", timeout=10)  # expect: AGL102
tiny = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=0.5,  # expect: AGL102
)
none = OpenAIChatCompletionClient(model="gpt-4o", timeout=None)  # expect: AGL103
zero = OpenAIChatCompletionClient(model="gpt-4o", timeout=0)  # expect: AGL103
below = OpenAIChatCompletionClient(model="gpt-4o", timeout=-5)  # expect: AGL103
text = OpenAIChatCompletionClient(model="gpt-4o", timeout="30")  # expect: AGL103
retries = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=None)  # expect: AGL103
floor = OpenAIChatCompletionClient(model="gpt-4o", timeout=30.0)  # silent: AGL101
azure = AzureOpenAIChatCompletionClient(  # expect: AGL101
    azure_deployment="claims",
    model="gpt-4o",
    api_version="2024-06-01",
    azure_endpoint="https://claims.openai.azure.com/",
)
renamed = OpenAIChatCompletionClient(
    model="gpt-4o",
    request_timeout=600,  # expect: AGL801
)
