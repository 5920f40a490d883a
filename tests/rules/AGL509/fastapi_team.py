from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI, WebSocket

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def build(name: str) -> RoundRobinGroupChat:
    return RoundRobinGroupChat([AssistantAgent(name, model_client=client)], max_turns=3)  # expect: AGL509


team = build("clerk")
single = AssistantAgent("single", model_client=client)  # expect: AGL509


@app.post("/ask")
async def ask(question: str) -> str:
    return await _answer(question)


async def _answer(question: str) -> str:
    result = await team.run(task=question)
    return str(result.messages[-1])


@app.websocket("/ws")
async def talk(socket: WebSocket) -> None:
    async for message in single.run_stream(task=await socket.receive_text()):
        await socket.send_text(str(message))
