from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from stops import build_stop

from clients import client

team = RoundRobinGroupChat(  # expect: AGL301
    [AssistantAgent("writer", model_client=client)],
    termination_condition=build_stop(),
)
