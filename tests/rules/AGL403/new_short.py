from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client)
team = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(60) | MaxMessageTermination(20))
alone = AssistantAgent("alone", client)


async def main():
    await alone.run(task="Write")
