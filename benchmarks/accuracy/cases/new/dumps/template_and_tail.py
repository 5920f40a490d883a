import asyncio
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
team = RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(12))  # silent: AGL305


def load_prompt(name: str) -> str:
    return (Path(__file__).parent / "prompts" / f"{name}.txt").read_text()


async def main(log: Path):
    await team.run(task=load_prompt("start"))  # silent: AGL401
    await team.run(task="Errors:\n" + "\n".join(log.read_text().splitlines()[-30:]))  # silent: AGL401
    await team.run(task="The log:\n" + log.read_text())  # expect: AGL401
    async for message in team.run_stream(task=f"Log:\n{open('server.log').read()}"):  # expect: AGL401
        print(message)


asyncio.run(main(Path("server.log")))
