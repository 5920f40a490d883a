"""A back end that answers by agents; nobody sits at its console."""
import os

import autogen
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI(title="claims")
llm_config = {
    "config_list": [{"model": "gpt-4o", "api_key": os.environ.get("OPENAI_API_KEY")}],
    "timeout": 90,
}


class Question(BaseModel):
    text: str


def make_agents():
    adjuster = autogen.AssistantAgent("adjuster", llm_config=llm_config)
    customer = autogen.UserProxyAgent(
        "customer",
        human_input_mode="ALWAYS",  # expect: AGL317
        code_execution_config=False,
    )
    return adjuster, customer


@app.post("/claims")
def claims(question: Question):
    adjuster, customer = make_agents()
    try:
        result = customer.initiate_chat(adjuster, message=question.text, max_turns=4)
    except Exception as error:
        raise HTTPException(500, str(error)) from error
    return {"answer": result.summary}


@app.post("/draft")
def draft(question: Question):
    writer = autogen.AssistantAgent("writer", llm_config=llm_config)
    desk = autogen.UserProxyAgent("desk", code_execution_config=False)  # silent: AGL317
    return desk.initiate_chat(writer, message=question.text, max_turns=1).summary


@app.post("/check")
def check(question: Question):
    checker = autogen.AssistantAgent("checker", llm_config=llm_config)
    desk = autogen.UserProxyAgent("desk", human_input_mode="NEVER", code_execution_config=False)  # silent: AGL317
    return desk.initiate_chat(checker, message=question.text, max_turns=3).summary
