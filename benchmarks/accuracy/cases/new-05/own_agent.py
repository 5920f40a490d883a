from typing import Sequence

from autogen_agentchat.agents import AssistantAgent, BaseChatAgent
from autogen_agentchat.base import Response
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.messages import BaseChatMessage, TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient


class CountDown(BaseChatAgent):
    def __init__(self, name: str, count: int = 3):
        super().__init__(name, "counts down")
        self._count = count

    @property
    def produced_message_types(self):
        return (TextMessage,)

    async def on_messages(self, messages: Sequence[BaseChatMessage], cancellation_token: CancellationToken) -> Response:
        self._count -= 1
        return Response(chat_message=TextMessage(content=str(self._count), source=self.name))

    async def on_reset(self, cancellation_token: CancellationToken) -> None:
        self._count = 3


class Reviewer(AssistantAgent):
    def __init__(self, name):
        super().__init__(
            name,
            model_client=OpenAIChatCompletionClient(model="gpt-4o", timeout=20),  # expect: AGL102
            system_message="You review.",
        )


team = RoundRobinGroupChat([CountDown("down"), Reviewer("reviewer")], termination_condition=MaxMessageTermination(8))  # silent: AGL305
