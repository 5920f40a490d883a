from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from sqlalchemy import create_engine, text

server = create_engine("postgresql://app@db.invalid/claims")
file = create_engine("sqlite:///claims.db")


async def claims(number: str) -> str:
    """Claims."""
    with server.connect() as connection:  # expect: AGL502
        connection.execute(text("SELECT 1"))  # expect: AGL502
    with file.connect() as connection:
        connection.execute(text("SELECT 1"))
    return number


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[claims])
