"""A crew as an application has it: a base class, a config file, callbacks, a queue of jobs."""

from __future__ import annotations

import abc
import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import ClassVar, Final

from autogen_agentchat.agents import AssistantAgent, BaseChatAgent, CodeExecutorAgent, UserProxyAgent
from autogen_agentchat.base import TaskResult, Team, TerminationCondition
from autogen_agentchat.conditions import (
    ExternalTermination,
    FunctionalTermination,
    FunctionCallTermination,
    HandoffTermination,
    MaxMessageTermination,
    SourceMatchTermination,
    StopMessageTermination,
    TextMentionTermination,
    TextMessageTermination,
    TimeoutTermination,
    TokenUsageTermination,
)
from autogen_agentchat.messages import BaseAgentEvent, BaseChatMessage, TextMessage
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_core import CancellationToken
from autogen_core.models import ChatCompletionClient
from autogen_ext.models.openai import OpenAIChatCompletionClient

LOG: Final = logging.getLogger("crew")
END: Final[str] = "ALL_DONE"


class Crew(abc.ABC):
    """What all crews share."""

    stop_word: ClassVar[str] = END
    limit: ClassVar[int | None] = None

    def __init__(self, client: ChatCompletionClient) -> None:
        self.client = client
        self.team = self.make_team()

    @abc.abstractmethod
    def members(self) -> list[BaseChatAgent]: ...

    def condition(self) -> TerminationCondition:
        return TextMentionTermination(self.stop_word)  # expect: AGL302

    def make_team(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat(self.members(), termination_condition=self.condition(), max_turns=self.limit)

    async def work(self, task: str) -> TaskResult:
        return await self.team.run(task=task)


class OpenCrew(Crew):
    def members(self) -> list[BaseChatAgent]:
        return [AssistantAgent("open_worker", self.client, system_message=f"Work. Say {END} at the end.")]


class ShortCrew(Crew):
    limit = 6

    def members(self) -> list[BaseChatAgent]:
        return [AssistantAgent("short_worker", self.client, system_message=f"Work. Say {END} at the end.")]


class TimedCrew(OpenCrew):
    def condition(self) -> TerminationCondition:
        return super().condition() | TimeoutTermination(120)  # silent: AGL302


class HumanCrew(Crew):
    def members(self) -> list[BaseChatAgent]:
        worker = AssistantAgent("human_worker", self.client, system_message=f"Work. Say {END} at the end.")
        return [worker, UserProxyAgent("person", input_func=input)]  # silent: AGL302


def finished(messages) -> bool:
    return any("stop" in message.to_text() for message in messages)


class Assembly:
    def __init__(self, client: ChatCompletionClient) -> None:
        self.client = client
        self.lead = AssistantAgent("lead", client, system_message="Lead. Say ALL_DONE when the work is done.")
        self.hand = AssistantAgent("hand", client, system_message="Do what lead says.", handoffs=["lead"])

    def by_function(self) -> SelectorGroupChat:
        return SelectorGroupChat([self.lead, self.hand], self.client, termination_condition=FunctionalTermination(finished))  # silent: AGL301

    def by_tool(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=FunctionCallTermination("approve"))  # expect: AGL330

    def by_source(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=SourceMatchTermination(["hnad"]))  # expect: AGL330

    def by_message(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=StopMessageTermination())  # expect: AGL330

    def by_handoff(self) -> Swarm:
        stop = HandoffTermination(target="lead") | MaxMessageTermination(10)
        return Swarm([self.hand, self.lead], termination_condition=stop)  # silent: AGL330

    def by_tokens(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=TokenUsageTermination(max_total_token=20_000))  # silent: AGL301

    def by_and(self) -> RoundRobinGroupChat:
        both = MaxMessageTermination(10) & TextMentionTermination(END)  # expect: AGL304
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=both)

    def by_both(self) -> RoundRobinGroupChat:
        both = MaxMessageTermination(10) & TextMentionTermination(END)  # silent: AGL304
        return RoundRobinGroupChat([self.lead, self.hand], termination_condition=both, max_turns=30)

    def by_nothing(self) -> RoundRobinGroupChat:
        return RoundRobinGroupChat(participants=[self.lead, self.hand], name="nothing", emit_team_events=True)  # expect: AGL301


async def runs(team: Team, jobs: asyncio.Queue[str], tell: Callable[[str], Awaitable[None]]) -> AsyncIterator[str]:
    while not jobs.empty():
        token = CancellationToken()
        job = await jobs.get()
        with contextlib.suppress(asyncio.CancelledError):
            async for event in team.run_stream(task=job, cancellation_token=token):
                if isinstance(event, TaskResult):
                    yield event.stop_reason or ""
                else:
                    await tell(str(event))


async def main() -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    for crew in (OpenCrew(client), ShortCrew(client), TimedCrew(client), HumanCrew(client)):
        LOG.info("%s", (await crew.work("Count the sheep.")).stop_reason)
    assembly = Assembly(client)
    jobs: asyncio.Queue[str] = asyncio.Queue()
    await jobs.put("Build a shed.")

    async def tell(text: str) -> None:
        LOG.info(text)

    for team in (assembly.by_function(), assembly.by_tool(), assembly.by_source(), assembly.by_message(), assembly.by_handoff(), assembly.by_tokens()):
        async for reason in runs(team, jobs, tell):
            LOG.info(reason)
    for team in (assembly.by_and(), assembly.by_both(), assembly.by_nothing()):
        await team.run(task="Build a shed.")


asyncio.run(main())
