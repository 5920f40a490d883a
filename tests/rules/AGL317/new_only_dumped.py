"""A service that offers components; who runs them gives them an input function."""

from autogen_agentchat.agents import UserProxyAgent
from fastapi import FastAPI

app = FastAPI()
person = UserProxyAgent("person", description="a person to be asked")


@app.get("/gallery")
def gallery():
    return [person.dump_component().model_dump()]
