import time

from autogen_agentchat.agents import BaseChatAgent, UserProxyAgent
from autogen_agentchat.base import Response
from autogen_agentchat.messages import TextMessage
from autogen_core import RoutedAgent, message_handler


class Slow(BaseChatAgent):
    async def on_messages(self, messages, cancellation_token):
        time.sleep(5)  # expect: AGL502
        return Response(chat_message=TextMessage(content="ok", source=self.name))


class Worker(RoutedAgent):
    @message_handler
    async def handle(self, message: str, ctx) -> None:
        time.sleep(5)  # expect: AGL502


async def ask(prompt: str, token=None) -> str:
    return input(prompt)  # expect: AGL502


user = UserProxyAgent("user", input_func=ask)
