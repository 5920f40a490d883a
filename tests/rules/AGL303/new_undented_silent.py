import textwrap
from inspect import cleandoc

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main(topic):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", client, system_message="Write. Say TERMINATE at the end.")
    team = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE") | MaxMessageTermination(9))
    await team.run(task=textwrap.dedent("    Write a poem."))
    await team.run(task=cleandoc(f"Write about {topic}."))
    await team.run(task=textwrap.dedent(topic))
    await team.run(task=f" Write about {topic}. ".strip())
    await team.run(task=textwrap.shorten("Write a poem. Say TERMINATE at the end.", 20))
