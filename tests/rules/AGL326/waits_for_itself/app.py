import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

expert = Agent("expert", config=config)


async def consult(question: str, ctx: Context) -> str:
    """Ask the expert."""
    reply = await expert.ask(question, stream=ctx.stream)  # expect: AGL326 error
    return reply.body or ""


clerk = Agent("clerk", config=config, tools=[consult])


@clerk.tool
async def again(question: str, context: Context) -> str:
    """Ask the expert again."""
    reply = await expert.ask(
        question,
        stream=context.stream,  # expect: AGL326
    )
    return reply.body or ""
