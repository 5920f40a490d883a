from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

stop = TextMentionTermination("FINI") | MaxMessageTermination(25)
team = RoundRobinGroupChat([writer, critic], termination_condition=stop)


async def main():
    return await team.run(task="Write a poem, FINI.")  # expect: AGL303
