from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


@app.post("/chat")
async def chat(question: str) -> str:
    agent = AssistantAgent("helper", client)
    result = await agent.run(task=question)
    return result.messages[-1].content
