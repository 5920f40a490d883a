from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")
import sys

sourced = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("DONE", sources=["writer"]), max_turns=9)
both = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("DONE") & SourceMatchTermination(["critic"]), max_turns=9)
other_case = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("Done"), max_turns=9)
counted = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(9))
TASK = "Write a poem. Say DONE when you are ready."
maybe = TASK if "--long" in sys.argv else "Write a poem."
plain = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("DONE"), max_turns=9)


async def main(topic, word):
    await sourced.run(task=TASK)
    await both.run(task=TASK)
    await other_case.run(task=TASK)
    await counted.run(task=TASK)
    await plain.run(task=maybe)
    await plain.run(task=f"Write about {topic} and say {word} then.")
    await plain.run(task=topic)
    await plain.run()
    await writer.run(task=TASK)
    named = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("DONE", sources=["user"]), max_turns=9)
    await named.run(task=TextMessage(content=TASK, source="boss"))
