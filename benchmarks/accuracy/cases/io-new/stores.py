"""Tools that read from several stores."""
import os

import asyncpg
import psycopg2
import redis
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pymongo import MongoClient
from sqlalchemy import create_engine, text

DSN = os.environ["CLAIMS_DSN"]
engine = create_engine("postgresql+psycopg2://app@db.example.org/claims")  # expect: AGL505
bounded = create_engine(
    "postgresql+psycopg2://app@db.example.org/claims",
    connect_args={"connect_timeout": 5, "options": "-c statement_timeout=20000"},
)  # silent: AGL505
local = create_engine("sqlite:///claims.db")  # silent: AGL505
cache = redis.Redis(host="cache.example.org", decode_responses=True)  # expect: AGL505
quick_cache = redis.Redis(host="cache.example.org", socket_timeout=2)  # silent: AGL505
notes = MongoClient("mongodb://notes.example.org", timeoutMS=20_000)  # silent: AGL505


def claim(number: str) -> str:
    """The state of a claim."""
    with psycopg2.connect(DSN) as connection, connection.cursor() as cursor:  # expect: AGL505
        cursor.execute("SELECT state FROM claims WHERE number = %s", (number,))
        return cursor.fetchone()[0]


def payments(number: str) -> str:
    """The payments of a claim."""
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT day, amount FROM payments WHERE claim = :n LIMIT 20"), {"n": number})
        return str(rows.fetchall())


async def history(number: str) -> str:
    """What happened to a claim."""
    pool = await asyncpg.create_pool(DSN, command_timeout=20)  # silent: AGL505
    async with pool.acquire() as connection:
        return str(await connection.fetch("SELECT day, what FROM history WHERE claim = $1 LIMIT 20", number))


def remembered(number: str) -> str:
    """What the cache has."""
    return cache.get(number) or quick_cache.get(number) or str(notes.claims.notes.find_one({"claim": number}))


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[claim, payments, history, remembered], reflect_on_tool_use=True)
