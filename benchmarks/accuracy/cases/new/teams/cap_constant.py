from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

CLIENT = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
MESSAGE_LIMIT = 300  # expect: AGL305
agents = [AssistantAgent(n, model_client=CLIENT) for n in ("a", "b")]


def nightly():
    return RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(MESSAGE_LIMIT))  # silent: AGL305


def daily():
    return RoundRobinGroupChat(agents, termination_condition=MaxMessageTermination(MESSAGE_LIMIT // 10))  # silent: AGL305


nightly()
daily()
