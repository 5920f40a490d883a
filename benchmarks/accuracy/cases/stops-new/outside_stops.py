"""Deadlines, breaks and forgotten coroutines round teams."""

import asyncio
import logging

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken, SingleThreadedAgentRuntime
from autogen_ext.models.openai import OpenAIChatCompletionClient

log = logging.getLogger(__name__)


class Service:
    def __init__(self, deadline: float = 60.0) -> None:
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=30)
        self.agent = AssistantAgent("solver", model_client=self.client)
        self.deadline = deadline
        self.button = ExternalTermination()
        self.team = RoundRobinGroupChat([self.agent], termination_condition=MaxMessageTermination(40) | self.button)

    def stop(self) -> None:
        self.button.set()

    async def waited(self, task: str) -> str:
        try:
            result = await asyncio.wait_for(self.team.run(task=task), timeout=self.deadline)  # expect: AGL328
        except asyncio.TimeoutError:
            log.exception("too slow: %s", task)
            raise
        return result.stop_reason or ""

    async def shown(self, task: str) -> TaskResult:
        async with asyncio.timeout(self.deadline):  # expect: AGL328
            return await Console(self.team.run_stream(task=task))

    async def cancelled(self, task: str) -> TaskResult:
        token = CancellationToken()
        asyncio.get_running_loop().call_later(self.deadline, token.cancel)
        return await self.team.run(task=task, cancellation_token=token)  # silent: AGL328

    async def alone(self, task: str) -> TaskResult:
        return await asyncio.wait_for(self.agent.run(task=task), self.deadline)  # silent: AGL328

    async def own_runtime(self, task: str) -> TaskResult:
        runtime = SingleThreadedAgentRuntime()
        runtime.start()
        team = RoundRobinGroupChat([self.agent], max_turns=5, runtime=runtime)
        try:
            return await asyncio.wait_for(team.run(task=task), self.deadline)  # silent: AGL328
        finally:
            await runtime.stop()

    async def first_words(self, task: str) -> str:
        async for message in self.team.run_stream(task=task):
            if isinstance(message, TaskResult):
                break  # silent: AGL329
            if "ANSWER" in str(message):
                return str(message)  # silent: AGL329
        return ""

    async def until_result(self, task: str) -> str:
        async for message in self.team.run_stream(task=task):
            if isinstance(message, TaskResult):
                return message.stop_reason or ""  # silent: AGL329
        return ""

    async def enough(self, task: str, limit: int) -> list[str]:
        texts: list[str] = []
        stream = self.team.run_stream(task=task)
        async for message in stream:
            texts.append(str(message))
            if len(texts) >= limit:
                self.stop()
        return texts

    async def start(self, task: str) -> None:
        self.team.run(task=task)  # expect: AGL511
        self.agent.run_stream(task=task)  # expect: AGL511
        running = asyncio.create_task(self.team.run(task=task))  # silent: AGL511
        await asyncio.gather(running, self.agent.run(task=task))  # silent: AGL511

    def later(self, task: str):
        return self.team.run(task=task)  # silent: AGL511


asyncio.run(Service().waited("2+2?"))
