from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", client)


async def once(task: str):
    return await agent.run(task=task)


async def ask(task: str):
    while 1:  # expect: AGL202
        try:
            result = await once(task)
        except Exception:
            print("again")
        else:
            return result
