import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient


def look_up(number: str) -> str:
    """Look a claim up."""
    response = requests.get(f"https://example.invalid/{number}", timeout=30)  # expect: AGL501 error
    return response.text[:4000]


def rate(text: str) -> str:
    """Rate a claim."""
    return requests.post("https://example.invalid", json=text, timeout=30).text[:10]  # expect: AGL501 error


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
helper = AssistantAgent("helper", model_client=client, tools=[look_up, FunctionTool(rate, description="Rate.")])
