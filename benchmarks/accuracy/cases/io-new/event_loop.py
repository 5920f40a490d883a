"""Async tools that stop the loop, and those that don't."""
import asyncio
import time

import httpx
import psycopg2
import requests
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def poll(job: str) -> str:
    """Wait for a job."""
    for _ in range(10):
        state = requests.get(f"https://jobs.example.org/{job}", timeout=5).text[:200]  # expect: AGL502
        if state == "done":
            return state
        time.sleep(2)  # expect: AGL502
    return "late"


async def poll_well(job: str) -> str:
    """Wait for a job."""
    async with httpx.AsyncClient(timeout=5) as http:
        for _ in range(10):
            state = (await http.get(f"https://jobs.example.org/{job}")).text[:200]  # silent: AGL502
            if state == "done":
                return state
            await asyncio.sleep(2)  # silent: AGL502
    return "late"


def rows(query: str) -> str:
    """Rows of the archive."""
    time.sleep(0.2)  # silent: AGL502
    with psycopg2.connect(host="db.example.org", connect_timeout=5) as connection, connection.cursor() as cursor:
        cursor.execute(query)  # silent: AGL502
        return str(cursor.fetchmany(20))


async def rows_aside(query: str) -> str:
    """Rows of the archive."""
    return await asyncio.to_thread(rows, query)  # silent: AGL502


def _ask_archive(query: str) -> str:
    with psycopg2.connect(host="db.example.org", connect_timeout=5) as connection, connection.cursor() as cursor:  # expect: AGL502
        cursor.execute(query)  # expect: AGL502
        return str(cursor.fetchmany(20))


async def archive(query: str) -> str:
    """Rows of the archive."""
    return _ask_archive(query)


async def ask_person(prompt: str, cancellation_token=None) -> str:
    return input(prompt)  # expect: AGL502


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
worker = AssistantAgent(
    "worker", client, tools=[poll, poll_well, rows, rows_aside, archive], reflect_on_tool_use=True
)
person = UserProxyAgent("person", input_func=ask_person)


async def main() -> None:
    time.sleep(1)  # silent: AGL502
    result = await worker.run(task="How is job 7?")
    print(result.stop_reason)


asyncio.run(main())
