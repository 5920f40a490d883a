"""Agents, teams, conditions and tools raise TypeError."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
writer = AssistantAgent("writer", client, system_message="Write.")  # expect: AGL802
user = UserProxyAgent("user", description="Asks.", model_client=client)  # expect: AGL802
stop = MaxMessageTermination(max_messages=5)  # expect: AGL802
word = TextMentionTermination("DONE", case_sensitive=False)  # expect: AGL802
team = RoundRobinGroupChat([writer, user], termination=stop)  # expect: AGL802
chosen = SelectorGroupChat([writer, user], model_client=client, max_turns=3)  # expect: AGL802


async def main():
    await team.run(task="Go", max_turns=3)  # expect: AGL802
