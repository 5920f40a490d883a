from tenacity import retry
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@retry
def read(path: str) -> str:
    with open(path) as file:
        return file.read(100)


@retry
def build():
    return AssistantAgent("agent", client)
