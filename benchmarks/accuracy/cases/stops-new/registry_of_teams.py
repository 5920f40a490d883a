"""Pick a team by its name on the command line."""

import argparse
import asyncio
from dataclasses import dataclass, field

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TerminationCondition
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

KINDS = {"circle": RoundRobinGroupChat, "chosen": SelectorGroupChat}


@dataclass
class Limits:
    turns: int | None = None
    stop: TerminationCondition | None = None


@dataclass
class Bounded:
    turns: int | None = 12
    words: list[str] = field(default_factory=lambda: ["DONE"])


def people(client: OpenAIChatCompletionClient) -> list[AssistantAgent]:
    return [
        AssistantAgent(name, model_client=client, description=about, system_message=f"You are {about}. Say DONE at the end.")
        for name, about in (("writer", "a writer"), ("editor", "an editor"))
    ]


def circle(client: OpenAIChatCompletionClient, limits: Limits = Limits()):
    cls = KINDS["circle"]
    return cls(people(client), max_turns=limits.turns, termination_condition=limits.stop)  # expect: AGL301


def bounded_circle(client: OpenAIChatCompletionClient, limits: Bounded = Bounded()):
    return KINDS["circle"](people(client), max_turns=limits.turns)  # silent: AGL301


def chosen(client: OpenAIChatCompletionClient, stop: TerminationCondition):
    return KINDS["chosen"](people(client), client, termination_condition=stop)  # silent: AGL301


def any_kind(kind: str, client: OpenAIChatCompletionClient):
    extra = {"model_client": client} if kind == "chosen" else {}
    return KINDS[kind](people(client), **extra, termination_condition=MaxMessageTermination(30))  # silent: AGL301


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=list(KINDS))
    args = parser.parse_args()
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
    await Console(circle(client).run_stream(task="Write a poem."))
    await Console(bounded_circle(client).run_stream(task="Write a poem."))
    word = TextMentionTermination("DONE", sources=["editor"])
    await Console(chosen(client, word | MaxMessageTermination(20)).run_stream(task="Write a poem."))
    await Console(any_kind(args.kind, client).run_stream(task="Write a poem."))


if __name__ == "__main__":
    asyncio.run(main())
