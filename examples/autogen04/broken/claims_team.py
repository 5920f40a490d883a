"""Claims handling with AutoGen 0.4+: three teams that share their experts' settings."""

import asyncio
import os
from pathlib import Path

import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from claims_tools import claim_status, reserve

API_KEY = os.environ.get("OPENAI_API_KEY", "not-set")
HERE = Path(__file__).parent

adjuster_model = OpenAIChatCompletionClient(model="gpt-4o", api_key=API_KEY)
fraud_model = OpenAIChatCompletionClient(model="gpt-4o", api_key=API_KEY, timeout=10)
letter_model = OpenAIChatCompletionClient(model="gpt-4o-mini", api_key=API_KEY, timeout=None)
selector_model = OpenAIChatCompletionClient(
    model="gpt-4o-mini",
    api_key=API_KEY,
    request_timeout=60,
)

adjuster = AssistantAgent(
    "adjuster",
    adjuster_model,
    tools=[claim_status, reserve],
    system_message="You propose a settlement. Say SETTLED when the sum is agreed.",
)
fraud_analyst = AssistantAgent(
    "fraud_analyst",
    fraud_model,
    tools=[claim_status],
    system_message="You look for signs of fraud. Say SETTLED when you have no objection.",
)
letter_writer = AssistantAgent(
    "letter_writer",
    letter_model,
    system_message="You write to the insured. Say APPROVED when the letter is final.",
)
reviewer = AssistantAgent(
    "reviewer",
    letter_model,
    system_message="You check letters. Say APPROVED when you have nothing to add.",
)

panel = RoundRobinGroupChat([adjuster, fraud_analyst])

desk = SelectorGroupChat(
    [adjuster, fraud_analyst, letter_writer],
    model_client=selector_model,
    termination_condition=TextMentionTermination("SETTLED"),
)

letters = RoundRobinGroupChat(
    [letter_writer, reviewer],
    termination_condition=TextMentionTermination("APPROVED") or MaxMessageTermination(12),
)

audit = RoundRobinGroupChat([fraud_analyst, reviewer], max_turns=1000)

intake = RoundRobinGroupChat.load_component(yaml.safe_load((HERE / "intake_team.yaml").read_text(encoding="utf-8")))


async def main() -> None:
    """Settles one claim."""
    result = await panel.run(task="Propose a settlement for claim C-1042.")
    print(result.messages[-1])


if __name__ == "__main__":
    asyncio.run(main())
