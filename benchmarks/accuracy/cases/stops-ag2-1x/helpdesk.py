"""A help desk of AG2 1.x agents."""

import asyncio

from ag2 import Agent, MemoryStream, tool
from ag2.config import AnthropicConfig, GeminiConfig, OllamaConfig, OpenAIConfig

fast = OpenAIConfig(model="gpt-4o-mini", timeout=5)  # expect: AGL102
steady = OpenAIConfig(model="gpt-4o", timeout=90)  # silent: AGL102
local = OllamaConfig(model="llama3.2")  # expect: AGL104
gem = GeminiConfig(model="gemini-2.5-flash")  # expect: AGL104
claude = AnthropicConfig(model="claude-sonnet-4-5", timeout=60)  # silent: AGL104


@tool
def ticket(number: int) -> str:
    """Look up a ticket."""
    return f"Ticket {number}: open."


desk = Agent("desk", prompt="Help.", config=steady, tools=[ticket])
fallback = Agent("fallback", prompt="Help.", config=local)
gemini = Agent("gemini", prompt="Help.", config=gem)
quick = Agent("quick", prompt="Help.", config=fast)
claudia = Agent("claudia", prompt="Help.", config=claude)


class Session:
    def __init__(self, agent: Agent) -> None:
        self.agent = agent
        self.stream = MemoryStream()

    async def say(self, text: str) -> str:
        reply = await self.agent.ask(text, stream=self.stream)  # silent: AGL511
        return reply.body or ""

    def say_later(self, text: str) -> None:
        self.agent.ask(text)  # expect: AGL511

    def say_in_background(self, text: str) -> asyncio.Task:
        return asyncio.create_task(self.agent.ask(text))  # silent: AGL511

    async def say_both(self, one: str, two: str) -> list[str]:
        replies = await asyncio.gather(self.agent.ask(one), self.agent.ask(two))  # silent: AGL511
        return [reply.body or "" for reply in replies]


async def main() -> None:
    session = Session(desk)
    print(await session.say("Is ticket 7 open?"))
    session.say_later("And 8?")
    await session.say_in_background("And 9?")
    await session.say_both("10?", "11?")
    for agent in (fallback, gemini, quick, claudia):
        await agent.ask("Hello?")


asyncio.run(main())
