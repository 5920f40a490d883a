from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL101 warning
azure = AzureOpenAIChatCompletionClient(  # expect: AGL101
    model="o3-mini",
    azure_endpoint="https://example.invalid",
    api_version="2024-06-01",
    timeout=300,
)
one = AssistantAgent("one", model_client=client)
two = AssistantAgent("two", model_client=client)
