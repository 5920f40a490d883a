"""Has an analyst explain last night's import of claims."""

import asyncio
import json
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.models import ChatCompletionClient

HERE = Path(__file__).parent

model = ChatCompletionClient.load_component(json.loads((HERE / "model_client.json").read_text(encoding="utf-8")))
analyst = AssistantAgent("analyst", model)
editor = AssistantAgent("editor", model)
team = RoundRobinGroupChat([analyst, editor], termination_condition=MaxMessageTermination(6))


async def explain(log_file: Path) -> str:
    """What went wrong in an import, from its log."""
    lines = log_file.read_text(encoding="utf-8").splitlines()
    failures = [line for line in lines if "ERROR" in line][-200:]
    result = await team.run(task="Explain the failures in this log:\n" + "\n".join(failures)[-20_000:])
    return str(result.messages[-1])


if __name__ == "__main__":
    print(asyncio.run(explain(Path("claims.log"))))
