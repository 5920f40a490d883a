from ag2 import Agent
from ag2.config import OpenAIConfig

writer = Agent("writer", config=OpenAIConfig(model="gpt-4o", timeout=60))


async def main() -> None:
    await writer.ask(open("claims.log").read())  # expect: AGL401
