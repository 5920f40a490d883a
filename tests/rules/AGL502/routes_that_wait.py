import asyncio

import autogen
import requests
from fastapi import APIRouter, FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
router = APIRouter()
config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}


def team():
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    return assistant, user


@app.post("/chat")
async def chat(question: str) -> str:
    assistant, user = team()
    await user.a_initiate_chat(assistant, message=question, max_turns=3)
    return user.last_message()["content"]


@app.post("/chat-in-a-thread")
def chat_in_a_thread(question: str) -> str:
    assistant, user = team()
    user.initiate_chat(assistant, message=question, max_turns=3)
    return user.last_message()["content"]


@app.post("/chat-elsewhere")
async def chat_elsewhere(question: str) -> str:
    assistant, user = team()
    await asyncio.to_thread(user.initiate_chat, assistant, message=question, max_turns=3)
    return user.last_message()["content"]


@router.get("/rates")
async def rates() -> dict:
    return (await run_in_threadpool(requests.get, "https://example.invalid", timeout=9)).json()
