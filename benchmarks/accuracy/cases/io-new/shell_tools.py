"""Tools that start programs."""
import asyncio
import os
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def git_log(folder: str) -> str:
    """The last commits."""
    return subprocess.run(["git", "-C", folder, "log", "-5"], capture_output=True, text=True).stdout  # expect: AGL506


def disk(folder: str) -> str:
    """How full the disk is."""
    return subprocess.check_output(["df", "-h", folder], text=True, timeout=10)  # silent: AGL506


def restart(service: str) -> str:
    """Restart a service."""
    return str(os.system(f"systemctl restart {service}"))  # expect: AGL506


def convert(path: str) -> str:
    """Make a PDF of it."""
    process = subprocess.Popen(["soffice", "--convert-to", "pdf", path], stdout=subprocess.PIPE)
    try:
        out, _ = process.communicate(timeout=90)  # silent: AGL506
    except subprocess.TimeoutExpired:
        process.kill()
        out, _ = process.communicate()  # expect: AGL506
    return out.decode()[-2000:]


async def lint(path: str) -> str:
    """Lint a file."""
    process = await asyncio.create_subprocess_exec("ruff", "check", path, stdout=asyncio.subprocess.PIPE)
    out, _ = await asyncio.wait_for(process.communicate(), timeout=60)  # silent: AGL506
    return out.decode()[-2000:]


async def tests(path: str) -> str:
    """Run the tests."""
    done = subprocess.run(["pytest", path], capture_output=True, text=True, timeout=300)  # expect: AGL502
    return done.stdout[-2000:]


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
operator = AssistantAgent("operator", client, tools=[git_log, disk, restart, convert, lint, tests], reflect_on_tool_use=True)
