from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
agent = AssistantAgent("helper", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))  # expect: AGL403


@app.post("/chat")
async def chat(question: str) -> str:
    result = await agent.run(task=question)
    return result.messages[-1].content
