import json
import sqlite3
import subprocess
from pathlib import Path

import httpx
import pandas as pd
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from bs4 import BeautifulSoup


def page(url: str) -> str:
    """Fetch a page."""
    return requests.get(url, timeout=30).text  # expect: AGL404


def data(url: str) -> dict:
    """Fetch data."""
    try:
        response = requests.get(url, timeout=30)
        response.raise_for_status()
        return response.json()  # expect: AGL404
    except requests.RequestException as error:
        return {"error": str(error)}


async def text_of_page(url: str) -> str:
    """The text of a page."""
    async with httpx.AsyncClient(timeout=30) as client:
        response = await client.get(url)
    soup = BeautifulSoup(response.text, "html.parser")
    return soup.get_text()  # expect: AGL404


def read(path: str) -> str:
    """Read a file."""
    with open(path) as file:
        content = file.read()
    return f"Content of {path}:\n{content}"  # expect: AGL404


def table(path: str) -> str:
    """A table."""
    frame = pd.read_csv(path)
    return frame.to_string()  # expect: AGL404


def rows(query: str) -> str:
    """Ask the database."""
    connection = sqlite3.connect("claims.db")
    cursor = connection.cursor()
    cursor.execute(query)
    found = cursor.fetchall()
    connection.close()
    return json.dumps(found)  # expect: AGL404


def shell(command: str) -> str:
    """Run a command."""
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    if done.returncode:
        return f"failed: {done.returncode}"
    return done.stdout  # expect: AGL404


def sources(folder: str) -> str:
    """All sources."""
    parts = []
    for path in Path(folder).glob("*.py"):
        parts.append(path.read_text())
    return "\n".join(parts)  # expect: AGL404


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent(
    "agent",
    client,
    tools=[page, data, text_of_page, FunctionTool(read, description="Read"), table, rows, shell, sources],
)
