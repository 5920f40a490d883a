from ag2 import Agent
from ag2.config import AnthropicConfig, OpenAIConfig, OpenAIDecisionsConfig
from ag2.testing import TestConfig
from ag2.tools import MCPServerConfig


class House(OpenAIConfig):
    def __init__(self, **keywords):
        super().__init__(model="gpt-4o", timeout=60, **keywords)


def settings() -> dict:
    return load()


base = OpenAIConfig(timeout=60)
first = Agent("first", config=base.copy(model="gpt-4o"))
second = Agent("second", config=OpenAIConfig("gpt-4o", timeout=60))
third = Agent("third", config=AnthropicConfig(**settings()))
fourth = Agent("fourth", config=House())
fifth = Agent("fifth", config=TestConfig("Hello"))
sixth = Agent("sixth", config=OpenAIDecisionsConfig(timeout=60))
server = MCPServerConfig(server_url="https://x.example")
