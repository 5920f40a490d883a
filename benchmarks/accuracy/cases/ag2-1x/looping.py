import asyncio

from ag2 import Agent, BaseMiddleware, Context, Middleware, MemoryStream, tool
from ag2.config import OpenAIConfig
from ag2.events import ModelMessageChunk, ModelResponse
from ag2.observers import LoopDetector, TokenMonitor

config = OpenAIConfig(model="gpt-4o", timeout=60, streaming=True)


class StepCap(BaseMiddleware):
    def __init__(self, event, context, limit: int):
        super().__init__(event, context)
        self.left = limit

    async def on_llm_call(self, call_next, events, context):
        self.left -= 1
        if self.left < 0:
            raise RuntimeError("step limit")
        return await call_next(events, context)


@tool
def price(item: str) -> str:
    """Look up a price."""
    return f"{item}: 12"


expert = Agent("expert", config=config)


@tool
async def consult(question: str, context: Context) -> str:
    """Ask the expert."""
    return (await expert.ask(question, stream=context.stream)).body or ""  # expect: AGL326


@tool
async def consult_apart(question: str, context: Context) -> str:
    """Ask the expert on a stream of its own."""
    return (await expert.ask(question)).body or ""  # silent: AGL326


shop = Agent("shop", config=config, tools=[price, consult, consult_apart], observers=[LoopDetector()])  # expect: AGL323
capped = Agent("capped", config=config, tools=[price], observers=[LoopDetector()], middleware=[Middleware(StepCap, limit=9)])  # silent: AGL323
timed = Agent("timed", config=config, tools=[price], observers=[TokenMonitor()])  # silent: AGL323


async def tell(question: str):
    async with shop.run(question) as run:
        run.start()
        with run.stream.where(ModelMessageChunk).join() as chunks:
            async for chunk in chunks:  # expect: AGL325
                print(chunk.content, end="")
        return await run.result()


async def tell_rightly(question: str):
    async with shop.run(question) as run:
        run.start()
        with run.stream.join() as events:
            async for event in events:  # silent: AGL325
                if isinstance(event, ModelResponse):
                    break
        return await run.result()


async def main():
    shop.ask("How much is a book?")  # expect: AGL511
    reply = await shop.ask("How much is a book?")
    reply.ask("And two?")  # expect: AGL511
    await capped.ask("How much?")
    await asyncio.wait_for(timed.ask("How much?", stream=MemoryStream()), timeout=120)
    await shop.run("How much?")  # expect: AGL511
    await tell("What?")
    await tell_rightly("What?")


asyncio.run(main())
