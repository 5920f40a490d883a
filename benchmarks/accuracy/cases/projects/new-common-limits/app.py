from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat

from common import TEAM_OPTIONS, Factory

a = AssistantAgent("a", model_client=Factory.client())
b = AssistantAgent("b", model_client=Factory.client(model="gpt-4o-mini"))
c = AssistantAgent("c", model_client=Factory.short())
team = RoundRobinGroupChat([a, b, c], **TEAM_OPTIONS)  # silent: AGL301
open_team = RoundRobinGroupChat([a, b, c], description="open")  # expect: AGL301
