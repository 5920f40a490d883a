import asyncio

from autogen_agentchat.agents import BaseChatAgent, UserProxyAgent
from autogen_agentchat.base import Response
from autogen_agentchat.messages import TextMessage
from autogen_core import RoutedAgent, message_handler


class Slow(BaseChatAgent):
    async def on_messages(self, messages, cancellation_token):
        await asyncio.sleep(5)
        return Response(chat_message=TextMessage(content="ok", source=self.name))


class Worker(RoutedAgent):
    @message_handler
    async def handle(self, message: str, ctx) -> None:
        await asyncio.sleep(5)


async def ask(prompt: str, token=None) -> str:
    return await asyncio.to_thread(input, prompt)


def ask_here(prompt: str) -> str:
    return input(prompt)


user = UserProxyAgent("user", input_func=ask)
other = UserProxyAgent("other", input_func=ask_here)
