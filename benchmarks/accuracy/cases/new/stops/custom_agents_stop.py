"""What the project's own agents send is not known."""
from autogen_agentchat.agents import AssistantAgent, BaseChatAgent
from autogen_agentchat.base import Response
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, StopMessageTermination
from autogen_agentchat.messages import StopMessage, TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Counter(BaseChatAgent):
    def __init__(self, name: str):
        super().__init__(name, "counts")
        self.left = 3

    @property
    def produced_message_types(self):
        return (TextMessage, StopMessage)

    async def on_messages(self, messages, cancellation_token):
        self.left -= 1
        kind = TextMessage if self.left else StopMessage
        return Response(chat_message=kind(content="counted", source=self.name))

    async def on_reset(self, cancellation_token):
        self.left = 3


client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
counter = Counter("counter")
team = RoundRobinGroupChat([writer, counter], termination_condition=StopMessageTermination() | MaxMessageTermination(30))  # silent: AGL330
turn = RoundRobinGroupChat([writer, counter], termination_condition=SourceMatchTermination(["counter"]))  # silent: AGL330, AGL302
