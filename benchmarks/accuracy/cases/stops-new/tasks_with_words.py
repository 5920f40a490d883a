import asyncio
import textwrap

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient

WORD = "TERMINATE"
RULES = "Discuss the claim in at most three rounds.\nWhen you agree, say TERMINATE."  # expect: AGL303
QUIET_RULES = "Discuss the claim in at most three rounds."
TEMPLATE = "Claim {number}: {text}. " + RULES


def make_client() -> AzureOpenAIChatCompletionClient:
    return AzureOpenAIChatCompletionClient(
        model="gpt-4o", azure_deployment="claims", azure_endpoint="https://claims.example.com", api_version="2024-06-01", timeout=60
    )


def team(sources: list[str] | None = None) -> RoundRobinGroupChat:
    client = make_client()
    members = [AssistantAgent(name, client, system_message=f"You are {name}. Say {WORD} when all is said.") for name in ("adjuster", "auditor")]
    stop = TextMentionTermination(WORD, sources=sources) | MaxMessageTermination(12)
    return RoundRobinGroupChat(members, termination_condition=stop)


async def settle(number: int, text: str) -> None:
    plain = team()
    await plain.run(task=TEMPLATE.format(number=number, text=text))  # expect: AGL303
    await plain.run(task=f"Claim {number}: {text}.\n{RULES}")  # expect: AGL303
    await plain.run(task=[TextMessage(content=text, source="user"), TextMessage(content=RULES, source="user")])
    await plain.run(task=textwrap.dedent(RULES).strip() + "\n" + text)  # expect: AGL303
    await plain.run(task=f"Claim {number}: {text}.\n{QUIET_RULES}")  # silent: AGL303
    await plain.run(task=text)  # silent: AGL303
    await plain.run(task=RULES.replace(WORD, "OK"))  # silent: AGL303
    await plain.run(task="say terminate when done")  # silent: AGL303
    named = team(["auditor"])
    await named.run(task=TEMPLATE.format(number=number, text=text))  # silent: AGL303


asyncio.run(settle(7, "water in the cellar"))
