import asyncio
import queue
import subprocess
import threading
import time
from typing import Any
from urllib.request import urlopen

import openai
import requests
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_core import CancellationToken
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams
from fastapi import FastAPI, WebSocket

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)  # expect: AGL508
single = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1, parallel_tool_calls=False)
jobs: queue.Queue = queue.Queue()
lock = threading.Lock()


def bare(x):  # expect: AGL504
    return x


def no_doc(number: int) -> str:  # expect: AGL504
    return str(number)


def starred(*numbers: int) -> int:  # expect: AGL504
    """Add."""
    return sum(numbers)


def typed(number: int, note: str = "") -> str:  # silent: AGL504
    """Show."""
    return f"{number} {note}"


def undocumented(number: int) -> str:  # silent: AGL504
    return str(number)


described = FunctionTool(undocumented, description="Show a number", name="show")
alone = AssistantAgent("alone", client, tools=[typed])
alone_reflecting = AssistantAgent("alone_reflecting", client, tools=[typed], reflect_on_tool_use=True)  # silent: AGL507
contracted = AssistantAgent("contracted", client, tools=[bare, no_doc, starred, described], max_tool_iterations=3)
helper = AssistantAgent("helper", client)
inner = RoundRobinGroupChat([helper], termination_condition=MaxMessageTermination(3))
boss = AssistantAgent("boss", client, tools=[AgentTool(helper), TeamTool(inner, name="inner", description="Inner team")])
boss_ok = AssistantAgent("boss_ok", single, tools=[AgentTool(helper)])  # silent: AGL508
shared_team = RoundRobinGroupChat([helper, alone_reflecting], termination_condition=MaxMessageTermination(5))  # expect: AGL509


@app.post("/chat")
async def chat(text: str) -> dict:
    result = await shared_team.run(task=text)
    return {"answer": str(result.messages[-1])}


@app.post("/chat2")
async def chat2(text: str) -> dict:
    team = RoundRobinGroupChat([AssistantAgent("h", client)], termination_condition=MaxMessageTermination(5))
    result = await team.run(task=text)  # silent: AGL509
    return {"answer": str(result.messages[-1])}


@app.get("/slow")
async def slow() -> dict:
    time.sleep(3)  # expect: AGL502
    return {}


@app.get("/sync")
def sync() -> dict:
    time.sleep(3)  # silent: AGL502
    return {"a": requests.get("https://x/", timeout=3).text[:5]}


@app.websocket("/ws")
async def ws(socket: WebSocket) -> None:
    await socket.accept()
    text = await socket.receive_text()
    openai.OpenAI(timeout=30).chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}])  # expect: AGL502


def misplaced(url: str) -> str:
    """Fetch."""
    with lock:
        jobs.get(5)  # expect: AGL514
    urlopen(url, 5)  # expect: AGL514
    subprocess.run(["ls"], 5)  # expect: AGL514
    return ""


def placed(url: str) -> str:
    """Fetch."""
    jobs.get(True, 5)  # silent: AGL514
    urlopen(url, None, 5)  # silent: AGL514
    subprocess.run(["ls"], timeout=5)
    return ""


def ignored(url: str) -> str:
    """Fetch."""
    session = requests.Session()
    session.timeout = 5  # expect: AGL513
    return session.get(url, timeout=5).text[:100]


async def main() -> None:
    params = StdioServerParams(command="uvx", args=["mcp-server-fetch"], read_timeout_seconds=60)
    async with McpWorkbench(params) as workbench:
        agent = AssistantAgent("mcp", client, workbench=workbench, max_tool_iterations=3)
        await agent.run(task="x")
    agent2 = AssistantAgent("a2", client, tools=[misplaced, placed, ignored], max_tool_iterations=3)
    print(await alone.run(task="Show 5"))
    print(await contracted.run(task="Show 5"))
    await boss.run(task="x", cancellation_token=CancellationToken())
    await agent2.run(task="y")


async def answer(question: str) -> str:
    own = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
    clerk = AssistantAgent("clerk", model_client=own)
    result = await clerk.run(task=question)
    return str(result.messages[-1])


asyncio.run(main())
