import httpx
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=120,
    http_client=httpx.AsyncClient(verify=False, timeout=120),  # expect: AGL703
)
assistant = AssistantAgent("assistant", model_client=client)
