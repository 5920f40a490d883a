from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")
from elsewhere import TASK, make_task

team = RoundRobinGroupChat([writer, critic], termination_condition=TextMentionTermination("DONE"), max_turns=9)


async def main():
    await team.run(task=TASK)
    await team.run(task=make_task("DONE"))
    await team.run(task=input("DONE? "))
