from ag2 import Agent
from ag2.config import OpenAIConfig
from fastapi import FastAPI

app = FastAPI()
agent = Agent("desk", config=OpenAIConfig(model="gpt-4o", timeout=120))


@app.post("/ask")
async def ask(question: str) -> str:
    reply = await agent.ask(question)
    return reply.body
