"""A FastAPI page over a pair of agents."""

from functools import lru_cache

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Ask(BaseModel):
    question: str
    turns: int = 5


@lru_cache
def llm_config() -> dict:
    from settings import entries  # a module that is not here

    return {"config_list": entries(), "timeout": 45, "temperature": 0}


def pair() -> tuple[AssistantAgent, UserProxyAgent]:
    helper = AssistantAgent("helper", llm_config=llm_config())
    asker = UserProxyAgent("asker", code_execution_config=False)  # expect: AGL317
    return helper, asker


def quiet_pair() -> tuple[AssistantAgent, UserProxyAgent]:
    helper = AssistantAgent("helper", llm_config=llm_config())
    asker = UserProxyAgent("asker", human_input_mode="NEVER", max_consecutive_auto_reply=400, code_execution_config=False)  # expect: AGL305
    return helper, asker


@app.post("/ask")
def ask(body: Ask) -> dict:
    helper, asker = pair()
    chat = asker.initiate_chat(helper, message=body.question, max_turns=body.turns)
    return {"answer": chat.summary}


@app.post("/quiet")
def quiet(body: Ask) -> dict:
    helper, asker = quiet_pair()
    return {"answer": asker.initiate_chat(helper, message=body.question, max_turns=body.turns).summary}
