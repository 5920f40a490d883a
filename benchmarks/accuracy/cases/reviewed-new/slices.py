import asyncio
import csv
import json
import sqlite3
from pathlib import Path

import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("a", model_client=client)


async def one(path):
    rows = [dict(r) for r in csv.DictReader(open(path))]
    await agent.run(task="Sum up " + json.dumps(rows[:20]))  # silent: AGL401


async def one_bad(path):
    rows = [dict(r) for r in csv.DictReader(open(path))]
    await agent.run(task="Sum up " + json.dumps(rows))  # expect: AGL401


async def two(path):
    lines = [line.strip() for line in open(path)]
    await agent.run(task="\n".join(lines[-50:]))  # silent: AGL401


async def two_bad(path):
    lines = [line.strip() for line in open(path)]
    await agent.run(task="\n".join(lines))  # expect: AGL401


async def three(db):
    conn = sqlite3.connect(db)
    rows = conn.execute("SELECT * FROM claims").fetchall()
    texts = [f"{r[0]}: {r[1]}" for r in rows]
    await agent.run(task="\n".join(texts[:30]))  # silent: AGL401


async def four(db):
    conn = sqlite3.connect(db)
    rows = conn.execute("SELECT * FROM claims").fetchall()
    text = ""
    picked = [r for r in rows if r[2] > 3][:10]
    for r in picked:
        text += f"{r[0]}: {r[1]}\n"
    await agent.run(task=text)  # silent: AGL401


async def four_bad(db):
    conn = sqlite3.connect(db)
    rows = conn.execute("SELECT * FROM claims").fetchall()
    text = ""
    for r in rows:
        text += f"{r[0]}: {r[1]}\n"
    await agent.run(task=text)  # expect: AGL401


async def five(url):
    items = requests.get(url, timeout=9).json()["items"]
    titles = [i["title"] for i in items]
    body = "\n".join(f"- {t}" for t in titles[:10])
    await agent.run(task=f"Rank:\n{body}")  # silent: AGL401


async def six(path):
    history = json.loads(Path(path).read_text())
    history = [m for m in history if "content" in m]
    history.append({"role": "user", "content": "x"})
    recent = history[-10:]
    block = "\n".join(f"{m['role']}: {m['content']}" for m in recent)
    await agent.run(task=f"RECENT:\n{block}")  # silent: AGL401


async def seven(paths):
    texts = [Path(p).read_text() for p in paths]
    await agent.run(task="\n".join(texts[:3]))  # expect: AGL401
