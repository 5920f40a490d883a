from dataclasses import dataclass, field

from autogen_agentchat.agents import AssistantAgent
from somewhere.teams import SelectorGroupChat


@dataclass
class RoundRobinGroupChat:
    members: list = field(default_factory=list)


one = RoundRobinGroupChat([AssistantAgent])
two = SelectorGroupChat([AssistantAgent])
