import contextlib
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
@contextlib.asynccontextmanager
async def client_for(model):
    client = OpenAIChatCompletionClient(model=model)  # expect: AGL101
    try:
        yield client
    finally:
        await client.close()
async def main():
    async with client_for("gpt-4o") as c:
        agent = AssistantAgent("a", model_client=c)
