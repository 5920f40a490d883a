from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Question(BaseModel):
    text: str
    rounds: int = 10


def build(rounds: int):
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=50)  # silent: AGL101
    members = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
    return RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(rounds))  # silent: AGL305


@app.post("/ask")
async def ask(question: Question):
    result = await build(question.rounds).run(task=question.text, cancellation_token=CancellationToken())  # silent: AGL401
    return {"message": result.messages[-1].to_text()}
