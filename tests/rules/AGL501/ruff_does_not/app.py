import httpx
import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def look_up(claim: str) -> str:
    """Look a claim up."""
    return requests.get(f"https://example.invalid/{claim}").text[:4000]  # expect: AGL501 error


requests.get("https://example.invalid")  # expect: AGL501
httpx.get("https://example.invalid", timeout=None)  # expect: AGL501
requests.Session().get("https://example.invalid")  # expect: AGL501
requests.get("https://example.invalid", timeout=(5, None))  # expect: AGL501
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
