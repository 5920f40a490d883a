import asyncio
import os
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient


def build(target: str) -> str:
    """Build a target."""
    process = subprocess.Popen(["make", target], stdout=subprocess.PIPE, text=True)
    output, _ = process.communicate(timeout=60)  # expect: AGL506 warning
    subprocess.check_call(["make", "clean"], timeout=60)  # expect: AGL506 warning
    return output[-4000:]


def listing(folder: str) -> str:
    """List a folder."""
    return os.popen(f"ls {folder}").read()[:4000]  # expect: AGL506 warning


async def lint(path: str) -> str:
    """Lint a file."""
    process = await asyncio.create_subprocess_exec("ruff", "check", path, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()  # expect: AGL506 warning
    return output.decode()[-4000:]


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
coder = AssistantAgent("coder", model_client=client, tools=[build, listing, FunctionTool(lint, description="Lint")])
