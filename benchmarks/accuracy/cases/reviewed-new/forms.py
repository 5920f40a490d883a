import asyncio
import csv
import gzip
import json
import os
import textwrap
import urllib.request
import zipfile
from collections import deque
from itertools import islice
from pathlib import Path

import aiohttp
import pandas as pd
import requests
import tiktoken
import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from langchain.text_splitter import RecursiveCharacterTextSplitter

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
agent = AssistantAgent("a", client)
encoder = tiktoken.get_encoding("cl100k_base")


def load(path):
    with Path(path).open(encoding="utf-8") as f:
        yield from f


def read_any(path):
    suffix = Path(path).suffix
    if suffix == ".json":
        return json.dumps(json.load(open(path)))
    elif suffix in (".yml", ".yaml"):
        return yaml.dump(yaml.safe_load(open(path)))
    elif suffix == ".csv":
        return pd.read_csv(path).to_csv(index=False)
    else:
        with open(path, errors="ignore") as f:
            return f.read()


def tokens(text, limit=2000):
    return encoder.decode(encoder.encode(text)[:limit])


async def f1(path):
    await agent.run(task=f"Read: {read_any(path)}")  # expect: AGL401


async def f2(path):
    await agent.run(task="".join(load(path)))  # expect: AGL401


async def f3(path):
    await agent.run(task=tokens(Path(path).read_text()))  # silent: AGL401


async def f4(path):
    rows = list(csv.reader(open(path)))
    await agent.run(task="\n".join(",".join(r) for r in rows))  # expect: AGL401


async def f5(path):
    rows = list(islice(csv.reader(open(path)), 20))
    await agent.run(task="\n".join(",".join(r) for r in rows))  # silent: AGL401


async def f6(path):
    with open(path) as f:
        last = deque(f, maxlen=50)
    await agent.run(task="".join(last))  # silent: AGL401


async def f7(url):
    body = urllib.request.urlopen(url, timeout=9).read().decode("utf-8")
    await agent.run(task=body)  # expect: AGL401


async def f8(url):
    async with aiohttp.ClientSession() as s, s.get(url) as r:
        data = await r.json()
    await agent.run(task=f"Data: {data}")  # expect: AGL401


async def f9(url):
    async with aiohttp.ClientSession() as s, s.get(url) as r:
        data = await r.json()
    await agent.run(task=f"Data: {data['name']} {len(data['items'])}")  # silent: AGL401


async def f10(cmd):
    proc = await asyncio.create_subprocess_shell(cmd, stdout=asyncio.subprocess.PIPE)
    out, _ = await proc.communicate()
    await agent.run(task="Output:\n" + out.decode())  # expect: AGL401


async def f11(path):
    with gzip.open(path, "rt") as f:
        log = f.read()
    await agent.run(task=textwrap.dedent(log))  # expect: AGL401


async def f12(path):
    log = Path(path).read_text()
    await agent.run(task=textwrap.shorten(log, 500))  # silent: AGL401


async def f13(path):
    docs = RecursiveCharacterTextSplitter(chunk_size=1000).split_text(Path(path).read_text())
    await agent.run(task="\n".join(docs[:3]))  # silent: AGL401


async def f14(path):
    docs = RecursiveCharacterTextSplitter(chunk_size=1000).split_text(Path(path).read_text())
    for doc in docs:
        await agent.run(task=doc)  # silent: AGL401


async def f15(path):
    if (text := Path(path).read_text()):
        await agent.run(task=text)  # expect: AGL401


async def f16(path):
    text = open(path).read()
    text = text if len(text) < 5000 else text[:5000]
    await agent.run(task=text)  # silent: AGL401


async def f17(path):
    text = open(path).read()
    summary = requests.post("https://sum/", json={"t": text}, timeout=9).json()["summary"]
    await agent.run(task=summary)  # silent: AGL401


async def f18(path):
    if os.path.getsize(path) > 10_000:
        return
    await agent.run(task=open(path).read())  # silent: AGL401


async def f19(path):
    parts = ["# Task", "Sum up."]
    parts.append(open(path).read())
    parts.extend(["# End"])
    await agent.run(task="\n\n".join(parts))  # expect: AGL401


async def f20(path):
    with zipfile.ZipFile(path) as z:
        names = z.namelist()
        text = z.read(names[0]).decode()
    await agent.run(task=text)  # expect: AGL401
    await agent.run(task=", ".join(names[:20]))  # silent: AGL401


async def f21(path):
    content = await asyncio.to_thread(lambda: open(path).read())
    await agent.run(task=content)  # expect: AGL401


async def f22(path):
    match Path(path).suffix:
        case ".md":
            text = Path(path).read_text()
        case _:
            text = Path(path).read_bytes().decode("latin-1")
    await agent.run(task=text)  # expect: AGL401


async def f23(path):
    text = "\n".join(map(str.strip, open(path)))
    await agent.run(task=text)  # expect: AGL401


async def f24(path):
    lines = [f"{i}: {line}" for i, line in enumerate(open(path), 1)]
    await agent.run(task="".join(lines))  # expect: AGL401


async def f25(path, limit=100):
    lines = []
    with open(path) as f:
        for i, line in enumerate(f):
            if i >= limit:
                break
            lines.append(line)
    await agent.run(task="".join(lines))  # silent: AGL401


async def f26(path):
    with open(path) as f:
        head = [next(f) for _ in range(10)]
    await agent.run(task="".join(head))  # silent: AGL401


async def f27(path):
    messages = json.load(open(path))
    last = messages[-1]
    await agent.run(task=f"{last['role']}: {last['content']}")  # silent: AGL401


async def f28(path):
    config = json.loads(Path(path).read_text())
    await agent.run(task=config.get("task", "Do it"))  # silent: AGL401


async def f29(frames):
    df = pd.concat([pd.read_csv(p) for p in frames])
    await agent.run(task=df.to_string(index=False))  # expect: AGL401


async def f30(path):
    df = pd.read_csv(path)
    text = "\n".join(f"{r.name}: {r.amount}" for r in df.itertuples())
    await agent.run(task=text)  # expect: AGL401
    await agent.run(task="\n".join(f"{r.name}" for r in df.nlargest(5, "amount").itertuples()))  # silent: AGL401
    await agent.run(task=str(df))  # silent: AGL401
