import asyncio

from ag2 import Agent
from ag2.config import OpenAIConfig

agent = Agent("helper", prompt="Be brief.", config=OpenAIConfig(model="gpt-4o-mini", timeout=60))


async def main():
    reply = await agent.ask("Hello")
    reply = await reply.ask("Go on")
    async with agent.run("Hello") as run:
        run.start()
        print(await run.result())
    async with reply.run("Go on") as run:
        print(await run.result())
    asyncio.create_task(agent.ask("Hello"))
    print(await asyncio.wait_for(agent.ask("Hello"), 60))
    waiting = agent.run("Hello")
    async with waiting as run:
        print(await run.result())
    return reply
