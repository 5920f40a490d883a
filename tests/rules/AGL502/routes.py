import autogen
import requests
from fastapi import APIRouter, FastAPI

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
    user.initiate_chat(assistant, message=question, max_turns=3)  # expect: AGL502
    return user.last_message()["content"]


@router.get("/rates")
async def rates() -> dict:
    return requests.get("https://example.invalid", timeout=9).json()  # expect: AGL502
