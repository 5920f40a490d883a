from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tools import fetch, headline

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
shared = BufferedChatCompletionContext(buffer_size=20)  # expect: AGL405
reader = AssistantAgent("reader", client, tools=[fetch, headline], model_context=shared)
writer = AssistantAgent("writer", client, model_context=shared)


async def main(question: str) -> str:
    found = await reader.run(task=question)
    text = "\n".join(str(message.content) for message in found.messages)
    answer = await writer.run(task=f"Write an answer from this:\n{text}")  # expect: AGL402
    again = await writer.run(task=f"Shorter: {answer.messages[-1].content}")  # silent: AGL402
    return again.messages[-1].content
