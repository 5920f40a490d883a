from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


async def each(tasks):
    answers = []
    for task in ["one", "two", "three"]:
        try:
            answers.append(await agent.run(task=task))
        except TimeoutError:
            continue
    return answers


async def rounds():
    for number in range(3):
        await agent.run(task=f"round {number}")
