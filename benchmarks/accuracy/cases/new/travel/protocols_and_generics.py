from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

T = TypeVar("T")


class HasClient(Protocol):
    client: OpenAIChatCompletionClient


@dataclass
class Limits:
    messages: int = 90  # expect: AGL305
    seconds: float = 60.0  # silent: AGL102


@dataclass
class Holder(Generic[T]):
    value: T
    limits: Limits = field(default_factory=Limits)

    def client(self) -> OpenAIChatCompletionClient:
        return OpenAIChatCompletionClient(model="gpt-4o", timeout=self.limits.seconds)  # silent: AGL101

    def team(self) -> RoundRobinGroupChat:
        members = [AssistantAgent(n, model_client=self.client()) for n in ("a", "b")]
        return RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(self.limits.messages))


Holder("x").team()
