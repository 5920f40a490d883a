import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.events import ObserverAlert, Severity, ToolCallEvent
from ag2.observers import BaseObserver
from ag2.policies import AlertPolicy
from ag2.watch import EventWatch


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


class Guardian(BaseObserver):
    def __init__(self) -> None:
        super().__init__("guardian", watch=EventWatch(ToolCallEvent))

    async def process(self, events, ctx):
        return ObserverAlert(source=self.name, severity=Severity.FATAL, message="stop")


clerk = Agent("clerk", config=config, tools=[look_up], observers=[Guardian()], assembly=[AlertPolicy()])
