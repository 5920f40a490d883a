import asyncio

from ag2 import Agent, Context, MemoryStream
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

expert = Agent("expert", config=config)


async def consult(question: str, ctx: Context) -> str:
    """Ask the expert."""
    return (await expert.ask(question)).body or ""


async def on_its_own(question: str, ctx: Context) -> str:
    """Ask the expert on a stream of its own."""
    return (await expert.ask(question, stream=MemoryStream())).body or ""


async def in_a_task(question: str, ctx: Context) -> str:
    """Ask the expert meanwhile."""
    asyncio.create_task(expert.ask(question, stream=ctx.stream))
    return "asked"


async def within_time(question: str, ctx: Context) -> str:
    """Ask the expert for a while."""
    return (await asyncio.wait_for(expert.ask(question, stream=ctx.stream), 5)).body or ""


clerk = Agent("clerk", config=config, tools=[consult, on_its_own, in_a_task, within_time])


async def shared(question: str, session):
    return await clerk.ask(question, stream=session.stream)
