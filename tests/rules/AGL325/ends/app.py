import asyncio

from ag2 import Agent, Context
from ag2.events import ModelResponse
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

agent = Agent("helper", config=config)


async def breaks(question: str):
    async with agent.run(question) as run:
        run.start()
        with run.stream.join() as events:
            async for event in events:
                if isinstance(event, ModelResponse):
                    break


async def counted(question: str):
    async with agent.run(question) as run:
        run.start()
        with run.stream.join(max_events=20) as events:
            async for event in events:
                print(event)


async def within_time(question: str):
    async with agent.run(question) as run:
        run.start()
        async with asyncio.timeout(30):
            with run.stream.join() as events:
                async for event in events:
                    print(event)


async def raises(question: str):
    async with agent.run(question) as run:
        with run.stream.join() as events:
            async for event in events:
                if event is None:
                    raise RuntimeError("no event")
