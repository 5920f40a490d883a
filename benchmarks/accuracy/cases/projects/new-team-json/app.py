import asyncio
import json

from autogen_agentchat.teams import RoundRobinGroupChat


async def main():
    with open("team.json") as fh:
        team = RoundRobinGroupChat.load_component(json.load(fh))
    return await team.run(task="Discuss.")


asyncio.run(main())
