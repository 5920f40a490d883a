import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_core import CancellationToken
from autogen_core.tools import BaseTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel


class Question(BaseModel):
    url: str


class Page(BaseTool[Question, str]):
    def __init__(self):
        super().__init__(Question, str, "page", "Fetch a page")

    async def run(self, args: Question, cancellation_token: CancellationToken) -> str:
        return requests.get(args.url, timeout=30).text  # expect: AGL404


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[Page()])
