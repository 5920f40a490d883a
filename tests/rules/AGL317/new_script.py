from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def ask():
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    assistant = AssistantAgent("assistant", model_client=client)
    user = UserProxyAgent("user")
    team = RoundRobinGroupChat([assistant, user], termination_condition=MaxMessageTermination(5))
    return (await team.run(task="Begin.")).stop_reason
