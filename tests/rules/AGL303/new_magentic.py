from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import MagenticOneGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
team = MagenticOneGroupChat([writer], model_client=client, termination_condition=TextMentionTermination("DONE"))


async def main():
    return await team.run(task="Write a poem. Say DONE when you are ready.")
