import csv
import json
import sqlite3
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("a", model_client=client)


async def one_bad(path):
    rows = [dict(r) for r in csv.DictReader(open(path))]
    await agent.run(task="Sum up " + json.dumps(rows))  # expect: AGL401


async def two_bad(path):
    lines = [line.strip() for line in open(path)]
    await agent.run(task="\n".join(lines))  # expect: AGL401


async def four_bad(db):
    conn = sqlite3.connect(db)
    rows = conn.execute("SELECT * FROM claims").fetchall()
    text = ""
    for r in rows:
        text += f"{r[0]}: {r[1]}\n"
    await agent.run(task=text)  # expect: AGL401


async def seven(paths):
    texts = [Path(p).read_text() for p in paths]
    await agent.run(task="\n".join(texts[:3]))  # expect: AGL401
