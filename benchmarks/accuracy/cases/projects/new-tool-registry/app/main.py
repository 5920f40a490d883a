import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

from .tools import Crm, lookup
from .tools.registry import ALL


def build() -> AssistantAgent:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
    crm = Crm("t")
    tools = [crm.customer, crm.orders, lookup, *ALL]
    return AssistantAgent("assistant", client, tools=tools, max_tool_iterations=5)


async def main() -> None:
    agent = build()
    print(await agent.run(task="Who is customer 5?"))


if __name__ == "__main__":
    asyncio.run(main())
