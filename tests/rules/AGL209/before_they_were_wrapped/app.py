import openai
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

team = RoundRobinGroupChat([AssistantAgent("a", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))], max_turns=3)


async def main():
    try:
        await team.run(task="Hello")
    except openai.RateLimitError:
        return None
