import textwrap
from inspect import cleandoc

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main(topic):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", client, system_message="Write. Say TERMINATE at the end.")
    one = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE", sources=["writer"]) | MaxMessageTermination(9))
    await one.run(task=textwrap.dedent("    Write a poem.\n    Say TERMINATE at the end."))  # expect: AGL303
    two = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE", sources=["writer"]) | MaxMessageTermination(9))
    await two.run(task=cleandoc(f"Write about {topic}. Say TERMINATE at the end."))  # expect: AGL303
    three = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE", sources=["writer"]) | MaxMessageTermination(9))
    await three.run(task=f" Write about {topic}. Say TERMINATE at the end. ".strip())  # expect: AGL303
