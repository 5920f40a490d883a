import csv
import json
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pandas as pd
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import BaseTool, FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

ROOT = Path("workspace")


def read(path: str) -> str:
    """Read."""
    return (ROOT / path).read_text()  # expect: AGL404


def read_cut(path: str, max_chars: int = 4000) -> str:
    """Read."""
    return (ROOT / path).read_text()[:max_chars]  # silent: AGL404


def get(url: str) -> dict[str, Any]:
    """Get."""
    r = requests.get(url, timeout=10)
    if r.status_code != 200:
        return {"error": r.text}
    return r.json()  # expect: AGL404


def get_some(url: str) -> dict[str, Any]:
    """Get."""
    r = requests.get(url, timeout=10)
    data = r.json()
    return {"name": data["name"], "price": data["price"]}  # silent: AGL404


def get_list(url: str) -> str:
    """Get."""
    items = requests.get(url, timeout=10).json()["items"]
    return json.dumps([{"t": i["title"], "u": i["url"]} for i in items[:5]])  # silent: AGL404


async def aget(url: str) -> str:
    """Get."""
    async with httpx.AsyncClient() as c:
        r = await c.get(url)
        return r.text  # expect: AGL404


def sql(query: str) -> str:
    """Run SQL."""
    with sqlite3.connect("x.db") as conn:
        cur = conn.execute(query)
        cols = [d[0] for d in cur.description]
        rows = [dict(zip(cols, r)) for r in cur.fetchall()]
    return json.dumps(rows)  # expect: AGL404


def sql_some(query: str) -> str:
    """Run SQL."""
    with sqlite3.connect("x.db") as conn:
        return json.dumps(conn.execute(query).fetchmany(20))  # silent: AGL404


def shell(command: str) -> str:
    """Run."""
    result = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    if result.returncode:
        return f"failed: {result.stderr[-500:]}"
    return result.stdout  # expect: AGL404


def table(name: str) -> list[dict]:
    """Rows."""
    with open(f"{name}.csv") as f:
        return list(csv.DictReader(f))  # expect: AGL404


def count(name: str) -> int:
    """Count."""
    with open(f"{name}.csv") as f:
        return len(list(csv.DictReader(f)))  # silent: AGL404


def frame(name: str) -> str:
    """Frame."""
    df = pd.read_parquet(name)
    df = df.dropna().sort_values("date")
    return df.to_json(orient="records")  # expect: AGL404


def files() -> str:
    """Files."""
    return "\n".join(str(p) for p in ROOT.rglob("*"))  # expect: AGL404


def files_here() -> list[str]:
    """Files."""
    return [p.name for p in ROOT.iterdir()]  # silent: AGL404


class Args(BaseModel):
    path: str


class ReadTool(BaseTool[Args, str]):
    def __init__(self) -> None:
        super().__init__(Args, str, "read_tool", "Read a file")

    async def run(self, args: Args, cancellation_token) -> str:
        return Path(args.path).read_text()  # expect: AGL404


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent(
    "agent", client, max_tool_iterations=5,
    tools=[read, read_cut, get, get_some, get_list, aget, sql, sql_some, FunctionTool(shell, description="Run"), table, count, frame, files, files_here, ReadTool()],
)
