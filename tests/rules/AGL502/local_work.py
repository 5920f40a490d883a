from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
import sqlite3

import feedparser
import redis.asyncio
from openai import AsyncOpenAI
from settings import engine

cache = redis.asyncio.Redis(host="cache.invalid")
model = AsyncOpenAI()


async def claims(text: str) -> str:
    """Claims."""
    sqlite3.connect("claims.db").execute("SELECT 1")
    engine.connect()
    await cache.get("a")
    await model.chat.completions.create(model="gpt-4o", messages=[])
    return str(feedparser.parse(text))


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[claims])
