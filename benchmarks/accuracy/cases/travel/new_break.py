from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
async def f(client):
    a = AssistantAgent("a", model_client=client)
    t = RoundRobinGroupChat([a])
    n = 0
    async for m in t.run_stream(task="x"):
        n += 1
        if n > 10:
            break  # expect: AGL329
