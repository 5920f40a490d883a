import openai
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient
from openai import APIConnectionError, APITimeoutError

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(4))


async def main():
    try:
        await team.run(task="Hello")
    except openai.RateLimitError:  # expect: AGL209
        return None
    try:
        await Console(team.run_stream(task="Hello"))
    except (APITimeoutError, APIConnectionError) as error:  # expect: AGL209
        return error
    return 1
