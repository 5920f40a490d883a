import asyncio

import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("a", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


def lines(path):
    with open(path) as f:
        yield from f


async def all_lines(path):
    await agent.run(task="".join(lines(path)))  # expect: AGL401


async def stripped(path):
    await agent.run(task="\n".join(map(str.strip, open(path))))  # expect: AGL401


async def output(command):
    process = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    await agent.run(task=out.decode())  # expect: AGL401


async def frames(paths):
    await agent.run(task=pd.concat([pd.read_csv(p) for p in paths]).to_string())  # expect: AGL401


async def rows(path):
    frame = pd.read_csv(path)
    await agent.run(task="\n".join(f"{row.name}: {row.amount}" for row in frame.itertuples()))  # expect: AGL401
