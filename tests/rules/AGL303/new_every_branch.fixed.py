from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, system_message="You write poems. Say DONE when you are ready.")
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.")
import sys

task = "Say DONE when you are ready." if "--short" in sys.argv else "Write. DONE ends it."  # expect: AGL303
team = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("DONE", sources=["writer"]), max_turns=9)


async def main():
    return await team.run(task=task)
