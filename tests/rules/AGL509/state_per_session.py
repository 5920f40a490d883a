from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI
from sessions import states

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("clerk", model_client=client)], max_turns=3)


@app.post("/ask")
async def ask(question: str, session: str) -> str:
    await team.load_state(states[session])
    result = await team.run(task=question)
    return str(result.messages[-1])
