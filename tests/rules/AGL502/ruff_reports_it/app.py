import time

import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
async def rates() -> dict:
    time.sleep(1)
    _pause()
    return requests.get("https://example.invalid", timeout=9).json()


def _pause() -> None:
    time.sleep(2)  # expect: AGL502


async def look_up(claim: str) -> str:
    """Look a claim up."""
    time.sleep(1)  # expect: AGL502
    return claim


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
