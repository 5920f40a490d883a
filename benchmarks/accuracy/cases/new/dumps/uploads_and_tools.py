import asyncio
import base64
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import MultiModalMessage, TextMessage
from autogen_core import Image
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)


def load(path: Path, limit: int = 9000) -> str:
    text = path.read_text()
    if len(text) > limit:
        text = text[:limit]
    return text


def concat(paths: list[Path]) -> str:
    parts = []
    for path in paths:
        parts.append(f"# {path.name}\n{path.read_text()}")
    return "\n\n".join(parts)


async def main(folder: Path):
    await agent.run(task=load(folder / "a.txt"))  # silent: AGL401
    await agent.run(task=concat(sorted(folder.glob("*.py"))))  # expect: AGL401
    picture = Image.from_base64(base64.b64encode((folder / "a.png").read_bytes()).decode())
    await agent.run(task=MultiModalMessage(content=["What is this?", picture], source="user"))  # silent: AGL401
    await agent.run(task=TextMessage(content="Files: " + ", ".join(p.name for p in folder.glob("*")), source="user"))  # silent: AGL401


asyncio.run(main(Path("cases")))
