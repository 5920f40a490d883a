import subprocess

from autogen_agentchat.agents import BaseChatAgent
from autogen_agentchat.base import Response
from autogen_agentchat.messages import TextMessage


class Builder(BaseChatAgent):
    async def on_messages(self, messages, cancellation_token):
        return Response(chat_message=TextMessage(content=self._build(), source=self.name))

    def _build(self) -> str:
        return subprocess.check_output(["make"], text=True, timeout=60)[-4000:]  # expect: AGL506 warning
