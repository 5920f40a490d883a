from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
context = BufferedChatCompletionContext(buffer_size=20)


async def main():
    agent = AssistantAgent("helper", client, model_context=context)
    await agent.run(task="Hello")
