import asyncio
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent


async def load(path: Path) -> str:
    return await asyncio.to_thread(path.read_text)


async def main(paths: list[Path]):
    return await asyncio.gather(*(load(path) for path in paths))
