from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Desk(RoundRobinGroupChat):
    def __init__(self, members):
        super().__init__(members, termination_condition=MaxMessageTermination(12))


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
desk = Desk([AssistantAgent("writer", model_client=client)])
