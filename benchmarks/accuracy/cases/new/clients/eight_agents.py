from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def get_client(model: str = "gpt-4o-mini"):
    return OpenAIChatCompletionClient(model=model)  # expect: AGL101


names = ["scout", "reader", "writer", "editor", "critic", "lawyer", "banker", "closer"]
agents = [AssistantAgent(n, model_client=get_client()) for n in names]
extra = AssistantAgent("extra", model_client=get_client("gpt-4o"))
team = RoundRobinGroupChat([*agents, extra], termination_condition=MaxMessageTermination(30))  # silent: AGL305
