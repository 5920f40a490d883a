import asyncio
import sqlite3
import subprocess
import time
from contextlib import closing

import asyncpg
import psycopg2
import pymysql
import redis
import sqlalchemy as sa
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from psycopg2.extras import RealDictCursor
from pymongo import MongoClient

DSN = "postgresql://app@db/claims"
engine = sa.create_engine(DSN, pool_pre_ping=True)  # expect: AGL505
engine_ok = sa.create_engine(DSN, connect_args={"connect_timeout": 5, "options": "-c statement_timeout=30000"})  # silent: AGL505
cache = redis.Redis(host="cache", port=6379, decode_responses=True)  # expect: AGL505
cache_ok = redis.Redis(host="cache", socket_timeout=5, socket_connect_timeout=5)  # silent: AGL505
mongo = MongoClient("mongodb://db/", serverSelectionTimeoutMS=3000)  # expect: AGL505


def claim(number: str) -> str:
    """A claim."""
    with psycopg2.connect(DSN) as conn, conn.cursor(cursor_factory=RealDictCursor) as cur:  # expect: AGL505
        cur.execute("SELECT * FROM claims WHERE number = %s", (number,))
        return str(cur.fetchone())


def claim_ok(number: str) -> str:
    """A claim."""
    with psycopg2.connect(DSN, connect_timeout=5, options="-c statement_timeout=30000") as conn:  # silent: AGL505
        with conn.cursor() as cur:
            cur.execute("SELECT * FROM claims WHERE number = %s", (number,))
            return str(cur.fetchone())


def policy(number: str) -> str:
    """A policy."""
    db = pymysql.connect(host="db", user="app", password="", database="p", connect_timeout=5)  # expect: AGL505
    with closing(db), db.cursor() as cur:
        cur.execute("SELECT * FROM p WHERE number = %s", (number,))
        return str(cur.fetchone())


def policy_ok(number: str) -> str:
    """A policy."""
    db = pymysql.connect(host="db", user="app", database="p", connect_timeout=5, read_timeout=20, write_timeout=20)  # silent: AGL505
    with closing(db), db.cursor() as cur:
        cur.execute("SELECT * FROM p WHERE number = %s", (number,))
        return str(cur.fetchone())


def local(number: str) -> str:
    """A local row."""
    with sqlite3.connect("local.db") as conn:  # silent: AGL505
        return str(conn.execute("SELECT * FROM t WHERE n = ?", (number,)).fetchone())


async def premium(number: str) -> str:
    """A premium."""
    conn = await asyncpg.connect(DSN)  # expect: AGL505
    try:
        row = await conn.fetchrow("SELECT * FROM premium WHERE n = $1", number)
    finally:
        await conn.close()
    return str(row)


def lint(path: str) -> str:
    """Lint a file."""
    done = subprocess.run(["ruff", "check", path], capture_output=True, text=True)  # expect: AGL506
    return done.stdout[-2000:]


def lint_ok(path: str) -> str:
    """Lint a file."""
    done = subprocess.run(["ruff", "check", path], capture_output=True, text=True, timeout=60)  # silent: AGL506
    return done.stdout[-2000:]


def test(path: str) -> str:
    """Run tests."""
    process = subprocess.Popen(["pytest", path], stdout=subprocess.PIPE, text=True)
    out, _ = process.communicate()  # expect: AGL506
    return out[-2000:]


async def wait_for_job(job: str) -> str:
    """Wait for a job."""
    for _ in range(5):
        if cache_ok.get(job):  # expect: AGL502
            return "done"
        time.sleep(2)  # expect: AGL502
    return "running"


async def wait_ok(job: str) -> str:
    """Wait for a job."""
    for _ in range(5):
        await asyncio.sleep(2)
    return "running"


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
clerk = AssistantAgent(
    "clerk", client, tools=[claim, claim_ok, policy, policy_ok, local, premium, lint, lint_ok, test, wait_for_job, wait_ok],
    max_tool_iterations=4,
)
