from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Desk:
    def __init__(self, model: str = "gpt-4o") -> None:
        self._client = OpenAIChatCompletionClient(model=model)  # expect: AGL101
        self.reader = self._agent("reader")
        self.writer = self._agent("writer")
        self.editor = self._agent("editor")

    def _agent(self, name: str) -> AssistantAgent:
        return AssistantAgent(name, model_client=self._client, system_message=f"You are the {name}.")


class GoodDesk:
    def __init__(self, timeout: float = 120.0) -> None:
        self.timeout = timeout
        self.client = self.build()

    def build(self):
        return OpenAIChatCompletionClient(model="gpt-4o", timeout=self.timeout)  # silent: AGL101


desk = Desk()
good = GoodDesk()
