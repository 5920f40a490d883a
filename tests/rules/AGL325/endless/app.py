import asyncio

from ag2 import Agent, Context
from ag2.events import ModelMessageChunk
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

agent = Agent("helper", config=config)


async def show(question: str):
    async with agent.run(question) as run:
        run.start()
        with run.stream.join() as events:
            async for event in events:  # expect: AGL325 error
                print(event)


async def chunks(question: str):
    async with agent.run(question) as run:
        run.start()
        with run.stream.where(ModelMessageChunk).join(max_events=None) as events:
            async for event in events:  # expect: AGL325
                print(event.content)
