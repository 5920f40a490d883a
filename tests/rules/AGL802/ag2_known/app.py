from ag2 import Agent
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o", timeout=60, temperature=0, max_retries=1)
agent = Agent("helper", prompt="Be brief.", config=config, tools=[])


async def main():
    reply = await agent.ask("Hello", variables={})
    await reply.ask("More")
