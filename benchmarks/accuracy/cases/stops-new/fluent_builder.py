from __future__ import annotations

import asyncio
import operator
from functools import cached_property, partial, reduce

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TerminationCondition
from autogen_agentchat.conditions import (
    HandoffTermination,
    MaxMessageTermination,
    StopMessageTermination,
    TextMentionTermination,
    TimeoutTermination,
    TokenUsageTermination,
)
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
planner = AssistantAgent("planner", model_client=client, system_message="Plan. Say PLAN_READY when the plan stands.")
worker = AssistantAgent("worker", model_client=client, system_message="Do what the plan says.")


class TeamBuilder:
    """Collects what a team needs, then makes it."""

    def __init__(self) -> None:
        self._stops: list[TerminationCondition] = []
        self._members: list[AssistantAgent] = []

    def member(self, agent: AssistantAgent) -> TeamBuilder:
        self._members.append(agent)
        return self

    def stop(self, condition: TerminationCondition) -> TeamBuilder:
        self._stops.append(condition)
        return self

    def build(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat(self._members, termination_condition=reduce(operator.or_, self._stops))


class Desk:
    words = ("PLAN_READY", "PLAN_GIVEN_UP")

    @cached_property
    def soft(self) -> TerminationCondition:
        return TextMentionTermination(self.words[0]) | TextMentionTermination(self.words[1])  # expect: AGL302

    @property
    def hard(self) -> TerminationCondition:
        return self.soft | TimeoutTermination(timeout_seconds=600)

    def open_team(self) -> SelectorGroupChat:
        return SelectorGroupChat([planner, worker], model_client=client, termination_condition=self.soft)

    def closed_team(self) -> SelectorGroupChat:
        return SelectorGroupChat([planner, worker], model_client=client, termination_condition=self.hard)  # silent: AGL302


circle = partial(RoundRobinGroupChat, [planner, worker], name="circle")
endless = circle(description="No stop at all.")  # expect: AGL301
ended = circle(max_turns=8)  # silent: AGL301
both = circle(termination_condition=TextMentionTermination("PLAN_READY") & TokenUsageTermination(max_total_token=9000))  # expect: AGL304
either = circle(termination_condition=TextMentionTermination("PLAN_READY") & MaxMessageTermination(4) | MaxMessageTermination(30))  # silent: AGL304


async def main() -> None:
    built = TeamBuilder().member(planner).member(worker).stop(TextMentionTermination("PLAN_READY")).stop(MaxMessageTermination(24)).build()
    desk = Desk()
    for team in (built, desk.open_team(), desk.closed_team(), endless, ended, both, either):
        await team.run(task="Plan a trip to Rome.")


asyncio.run(main())
