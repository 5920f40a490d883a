from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")
from elsewhere import stop, word

given = RoundRobinGroupChat([writer, critic], termination_condition=stop)
worded = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination(word), max_turns=9)


async def main():
    await given.run(task="Write a poem. Say DONE when you are ready.")
    await worded.run(task="Write a poem. Say DONE when you are ready.")
