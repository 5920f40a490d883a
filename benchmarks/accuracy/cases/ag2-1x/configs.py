import asyncio

from ag2 import Agent
from ag2.config import AnthropicConfig, GeminiConfig, OpenAIConfig

good = OpenAIConfig(model="gpt-4o-mini", timeout=120)
plain = OpenAIConfig(model="gpt-4o-mini")
short = OpenAIConfig(model="gpt-4o-mini", timeout=8)  # expect: AGL102
off = OpenAIConfig(model="gpt-4o-mini", timeout=None)  # expect: AGL103
never = OpenAIConfig(model="gpt-4o-mini", timeout=0)  # expect: AGL103
claude = AnthropicConfig(model="claude-sonnet-4-5", timeout=None)
gemini = GeminiConfig(model="gemini-2.5-pro")  # expect: AGL104


async def main():
    for config in (good, plain, short, off, never, claude, gemini):
        agent = Agent("helper", prompt="Be brief.", config=config)
        reply = await agent.ask("Hello")
        print(reply.body)


asyncio.run(main())
