import json
import sqlite3
import subprocess
from pathlib import Path

import pandas as pd
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from bs4 import BeautifulSoup
from pypdf import PdfReader

LIMIT = 8_000


def page(url: str) -> str:
    """Fetch a page."""
    return requests.get(url, timeout=30).text[:LIMIT]


def price(item: str) -> float:
    """Look up a price."""
    return requests.get(f"https://shop.example.com/{item}", timeout=30).json()["price"]


def titles(query: str) -> list:
    """Search."""
    found = requests.get("https://search.example.com", params={"q": query}, timeout=30).json()
    return [{"title": one["title"], "url": one["url"]} for one in found["results"][:5]]


def title(url: str) -> str:
    """The title of a page."""
    return BeautifulSoup(requests.get(url, timeout=30).text, "html.parser").title.string


def read(path: str, max_chars: int = 5000) -> str:
    """Read a file."""
    text = Path(path).read_text()
    if len(text) > max_chars:
        return text[:max_chars] + "..."
    return text


def tail(path: str) -> str:
    """The end of a log."""
    return "\n".join(Path(path).read_text().splitlines()[-50:])


def head(path: str) -> str:
    """The first rows."""
    return pd.read_csv(path).head(20).to_string()


def shape(path: str) -> str:
    """Size of a table."""
    frame = pd.read_csv(path)
    return f"{frame.shape}\n{frame.describe().to_string()}\n{frame}"


def customers() -> list:
    """Some customers."""
    cursor = sqlite3.connect("claims.db").cursor()
    cursor.execute("SELECT name FROM customers LIMIT 20")
    return cursor.fetchall()


def customer(number: int) -> str:
    """One customer."""
    connection = sqlite3.connect("claims.db")
    return json.dumps(connection.execute("SELECT * FROM customers WHERE id = ?", (number,)).fetchall())


def revision() -> str:
    """The revision."""
    return subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, timeout=9).stdout.strip()


def first_page(path: str) -> str:
    """The first page."""
    return PdfReader(path).pages[0].extract_text()


def refuses(path: str) -> str:
    """Read a small file."""
    path = Path(path)
    if path.stat().st_size > 20_000:
        raise ValueError("too large")
    return path.read_text()


tools = [page, price, titles, title, read, tail, head, shape, customers, customer, revision, first_page, refuses]
agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=tools)
