import asyncio

from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat

from agents.roles import Reader, Writer


async def main():
    word = TextMentionTermination("DONE")  # expect: AGL302
    team = RoundRobinGroupChat([Reader("reader"), Writer()], termination_condition=word)
    capped = RoundRobinGroupChat([Reader("reader"), Writer()], termination_condition=word, max_turns=9)  # silent: AGL302
    await team.run(task="Letter")
    await capped.run(task="Letter")


asyncio.run(main())
