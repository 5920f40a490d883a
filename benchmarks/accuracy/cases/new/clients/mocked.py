from unittest.mock import AsyncMock, MagicMock

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.replay import ReplayChatCompletionClient


def test_reader():
    client = MagicMock()
    client.create = AsyncMock(return_value="ok")
    agent = AssistantAgent("reader", model_client=client)
    assert agent.name == "reader"


def test_writer():
    OpenAIChatCompletionClient = MagicMock(name="OpenAIChatCompletionClient")
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=1)
    agent = AssistantAgent("writer", model_client=client)
    other = AssistantAgent("other", model_client=ReplayChatCompletionClient(["fine"]))
    assert {agent.name, other.name} == {"writer", "other"}
