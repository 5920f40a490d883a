import json

from autogen_agentchat.teams import RoundRobinGroupChat

with open("team.json") as file:
    team = RoundRobinGroupChat.load_component(json.load(file))


async def main():
    return await team.run(task="Write a poem. Say DONE when you are ready.")  # expect: AGL303
