from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

from service.tools import claim, note, old_claim

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", client, tools=[claim, note, old_claim])
team = RoundRobinGroupChat([clerk], termination_condition=MaxMessageTermination(6))  # expect: AGL509


@app.post("/ask")
async def ask(question: str) -> str:
    result = await team.run(task=question)
    return str(result.messages[-1])


@app.post("/ask-alone")
async def ask_alone(question: str) -> str:
    own = AssistantAgent("own", client, tools=[claim], reflect_on_tool_use=True)  # silent: AGL509
    result = await own.run(task=question)
    return str(result.messages[-1])
