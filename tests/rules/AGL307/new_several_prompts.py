from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


writer = AssistantAgent("writer", model_client=client, system_message="You write.", handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, system_message="You find fault.", tools=[look_up], handoffs=["writer"])
stop = TextMentionTermination("APPROVED")  # expect: AGL307
team = Swarm([writer, critic], termination_condition=stop)
either = TextMentionTermination("<end>") | TextMentionTermination("FINISHED")  # expect: AGL307
other = RoundRobinGroupChat([writer, critic], termination_condition=either)


async def main(task: str):
    await team.run(task=task)
    await other.run(task="Write.")
