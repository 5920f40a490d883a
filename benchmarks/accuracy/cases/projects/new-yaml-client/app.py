import asyncio

import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_core.models import ChatCompletionClient


async def main():
    with open("model_config.yaml") as f:
        model_config = yaml.safe_load(f)
    client = ChatCompletionClient.load_component(model_config)
    good = ChatCompletionClient.load_component(yaml.safe_load(open("model_config_good.yml")))
    one = AssistantAgent("one", model_client=client)
    two = AssistantAgent("two", model_client=good)
    await one.run(task="Hello")
    await two.run(task="Hello")


asyncio.run(main())
