from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def build(retries, **more):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=retries)
    other = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, **more)
    return AssistantAgent("writer", model_client=client), AssistantAgent("critic", model_client=other)
