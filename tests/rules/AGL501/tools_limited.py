import smtplib

import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

session = requests.Session()


def look_up(claim: str) -> str:
    """Look a claim up."""
    return _get(f"claims/{claim}")


def _get(path: str) -> str:
    return session.get(f"https://example.invalid/{path}", timeout=(5, 30)).text[:4000]


def notify(text: str) -> str:
    """Send a mail."""
    with smtplib.SMTP("mail.invalid", 587, timeout=30) as mail:
        mail.sendmail("a@example.invalid", ["b@example.invalid"], text)
    return "sent"


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[look_up, notify])
