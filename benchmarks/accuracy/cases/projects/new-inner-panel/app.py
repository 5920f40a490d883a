from autogen_agentchat.agents import SocietyOfMindAgent
from autogen_agentchat.teams import RoundRobinGroupChat

from teams import client, panel

society = SocietyOfMindAgent("society", team=panel, model_client=client)
outer = RoundRobinGroupChat([society], max_turns=3)
