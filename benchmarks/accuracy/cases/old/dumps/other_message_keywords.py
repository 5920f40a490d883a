"""`message=` of other libraries."""
import requests
from fastapi import HTTPException
from pydantic import BaseModel

import autogen


class Reply(BaseModel):
    message: str


class Mailer:
    def send(self, message: str, to: str) -> None:
        self.last = (message, to)


def handler(url: str) -> Reply:
    body = requests.get(url, timeout=10).text  # silent: AGL501
    Mailer().send(message=body, to="desk@example.org")
    if not body:
        raise HTTPException(status_code=404, detail=open("errors.log").read())
    return Reply(message=body)


cfg = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST"), "timeout": 120}
agent = autogen.AssistantAgent("agent", llm_config=cfg)
