import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

agent = Agent("helper", config=config)


async def pump(run):
    with run.stream.join() as events:
        async for event in events:
            print(event)


async def show(question: str):
    async with agent.run(question) as run:
        task = asyncio.create_task(pump(run))
        reply = await run.result()
        task.cancel()
        return reply
