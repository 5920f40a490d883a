from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")

stop = TextMentionTermination("DONE", sources=["writer"]) | MaxMessageTermination(25)
team = RoundRobinGroupChat([writer, critic], termination_condition=stop)
TASK = "Write about rain. Reply STOP when both agree."  # expect: AGL303


async def main():
    await team.run(task="Write a poem. Say DONE when you are ready.")  # expect: AGL303
    chooser = SelectorGroupChat([writer, critic], client, termination_condition=TextMentionTermination("STOP", sources=["writer", "critic"]), max_turns=9)
    await chooser.run(task=TASK)
