from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
common = {"termination_condition": MaxMessageTermination(20), "emit_team_events": False}  # silent: AGL305
bare = {"emit_team_events": False}

ring = RoundRobinGroupChat(agents, **common)  # silent: AGL301
picked = SelectorGroupChat(agents, model_client=client, **common)  # silent: AGL301
open_ring = RoundRobinGroupChat(agents, **bare)  # expect: AGL301


def build(agents, **options):
    return RoundRobinGroupChat(agents, **options)
