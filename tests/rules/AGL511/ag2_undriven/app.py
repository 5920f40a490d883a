import asyncio

from ag2 import Agent
from ag2.config import OpenAIConfig

agent = Agent("helper", prompt="Be brief.", config=OpenAIConfig(model="gpt-4o-mini", timeout=60))


async def main():
    agent.ask("Hello")  # expect: AGL511 error
    agent.run("Hello")  # expect: AGL511
    await agent.run("Hello")  # expect: AGL511
    reply = await agent.ask("Hello")
    reply.ask("Go on")  # expect: AGL511
    reply.run("Go on")  # expect: AGL511
