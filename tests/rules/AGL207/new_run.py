import openai
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core.models import UserMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", client)
team = RoundRobinGroupChat([agent], termination_condition=MaxMessageTermination(4))


async def main():
    try:
        await agent.run(task="Sum up")
    except openai.APITimeoutError:  # expect: AGL207
        pass
    try:
        await Console(team.run_stream(task="Sum up"))
    except RuntimeError as error:  # expect: AGL207
        print(error)
    try:
        await client.create([UserMessage(content="Sum up", source="user")])
    except (ValueError, Exception):  # expect: AGL207
        """Nothing to do."""
