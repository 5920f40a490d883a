from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_core import CancellationToken
import json
async def main(client):
    agent = AssistantAgent("a", model_client=client)
    with open("events.json") as f:
        events = json.load(f)
    await agent.run(task=json.dumps(events))  # expect: AGL401
    await agent.run(task=json.dumps(events[:10]))
    await agent.on_messages([TextMessage(content=open("a.log").read(), source="user")], CancellationToken())  # expect: AGL401
    await agent.run(task=events["question"])
