"""Claims handling with AG2 1.x: an agent with tools, and an expert that it may ask."""

import asyncio
import os

import requests
from ag2 import Agent
from ag2.config import OpenAIConfig

API_KEY = os.environ.get("OPENAI_API_KEY", "not-set")
CLAIMS_API = "https://claims.example.com/api/v1"

desk_model = OpenAIConfig(model="gpt-4o-mini", api_key=API_KEY, timeout=120)
expert_model = OpenAIConfig(model="gpt-4o", api_key=API_KEY, timeout=120)
letter_model = OpenAIConfig(model="gpt-4o", api_key=API_KEY, timeout=120)


def claim_status(claim_id: str) -> str:
    """Tells the status of a claim and the sum that is reserved for it."""
    claim = requests.get(f"{CLAIMS_API}/claims/{claim_id}", timeout=30).json()
    return f"{claim_id}: {claim['status']}, {claim['reserve']} reserved"


expert = Agent("expert", "You estimate damage.", config=expert_model, tools=[claim_status])
letter_writer = Agent("letter_writer", "You write to the insured.", config=letter_model)
desk = Agent(
    "desk",
    "You take in claims and ask the expert about the damage.",
    config=desk_model,
    tools=[claim_status, expert.as_tool(description="Estimates the damage of a claim")],
)


async def settle(claim_id: str) -> str:
    """The desk's proposal for a claim."""
    reply = await asyncio.wait_for(desk.ask(f"Propose a settlement for claim {claim_id}."), timeout=600)
    return reply.body or ""


if __name__ == "__main__":
    print(asyncio.run(settle("C-1042")))
