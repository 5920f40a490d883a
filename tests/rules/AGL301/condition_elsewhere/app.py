from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from clients import client
from stops import build_stop

team = RoundRobinGroupChat([AssistantAgent("writer", model_client=client)], termination_condition=build_stop())
