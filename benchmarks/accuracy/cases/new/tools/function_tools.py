import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient


def search(query: str) -> str:
    """Search the handbook."""
    return _get("https://handbook.example.org/search", query)[:2000]


def _get(url: str, query: str) -> str:
    return requests.get(url, params={"q": query}).text  # expect: AGL501


async def lookup(policy: str) -> str:
    """Look up a policy."""
    async with httpx.AsyncClient() as client:  # silent: AGL501
        return (await client.get(f"https://policies.example.org/{policy}")).text[:500]  # silent: AGL501


class Rates:
    url = "https://rates.example.org"

    def rate(self, currency: str) -> float:
        """The rate of today."""
        return requests.get(self.url, params={"c": currency}).json()["rate"]  # expect: AGL501


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[search, lookup, FunctionTool(Rates().rate, description="The rate of today")],
)
