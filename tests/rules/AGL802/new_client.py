"""Keywords that the 0.4+ clients drop."""

from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timout=60,  # expect: AGL802
    temprature=0.2,  # expect: AGL802
)
other = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, endpoint="https://x.example")  # expect: AGL802
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o", azure_endpoint="https://x.example", api_version="1", maxretries=1, timeout=60  # expect: AGL802
)
common = {
    "timeout": 60,
    "max_retry": 1,  # expect: AGL802
}
spread = OpenAIChatCompletionClient(model="gpt-4o", **common)
