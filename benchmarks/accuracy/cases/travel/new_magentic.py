from autogen_agentchat.teams import MagenticOneGroupChat
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.teams.magentic_one import MagenticOne
def f(client):
    a = AssistantAgent("a", model_client=client)
    t = MagenticOneGroupChat([a], model_client=client)
    u = MagenticOneGroupChat([a], model_client=client, max_turns=None)  # expect: AGL301
    m = MagenticOne(client=client)
    v = MagenticOneGroupChat([a], model_client=client, max_turns=700)  # expect: AGL305
