from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def build() -> RoundRobinGroupChat:
    return RoundRobinGroupChat([AssistantAgent("clerk", model_client=client)], max_turns=3)


@app.post("/ask")
async def ask(question: str) -> str:
    team = build()
    result = await team.run(task=question)
    return str(result.messages[-1])
