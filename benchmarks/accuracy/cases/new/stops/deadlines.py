import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Service:
    def __init__(self, timeout: float = 60):
        self.client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        self.timeout = timeout
        self.writer = AssistantAgent("writer", model_client=self.client)
        stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(20)
        self.team = RoundRobinGroupChat([self.writer], termination_condition=stop)

    async def answer(self, task: str):
        return await asyncio.wait_for(self.team.run(task=task), timeout=self.timeout)  # expect: AGL328

    async def answer_with_token(self, task: str):
        token = CancellationToken()
        handle = asyncio.get_running_loop().call_later(self.timeout, token.cancel)
        try:
            return await self.team.run(task=task, cancellation_token=token)  # silent: AGL328
        finally:
            handle.cancel()

    async def single(self, task: str):
        return await asyncio.wait_for(self.writer.run(task=task), timeout=self.timeout)  # silent: AGL328

    async def background(self, task: str):
        job = asyncio.create_task(Console(self.team.run_stream(task=task)))
        await asyncio.sleep(self.timeout)
        job.cancel()  # expect: AGL328

    async def first_lines(self, task: str, limit: int):
        lines = []
        async for message in self.team.run_stream(task=task):
            lines.append(str(message))
            if len(lines) >= limit:
                break  # expect: AGL329
        return lines

    async def result(self, task: str):
        async for message in self.team.run_stream(task=task):
            if isinstance(message, TaskResult):
                return message  # silent: AGL329
            print(message)
        return None

    async def until_enough(self, task: str):
        enough = ExternalTermination()
        team = RoundRobinGroupChat([self.writer], termination_condition=enough, max_turns=20)
        async for message in team.run_stream(task=task):
            if "enough" in str(message):
                enough.set()
                break  # silent: AGL329

    async def forgotten(self, task: str):
        self.team.run(task=task)  # expect: AGL511
        asyncio.create_task(self.team.run(task=task))  # silent: AGL511
