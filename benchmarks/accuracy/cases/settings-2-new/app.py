import asyncio
import json
import os
from dataclasses import dataclass, field

import yaml
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.conditions import ExternalTermination, HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_core.models import ChatCompletionClient, ModelFamily, ModelInfo
from autogen_ext.models.azure import AzureAIChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient


@dataclass
class ModelSettings:
    model: str = "gpt-4o"
    api_key: str = field(default_factory=lambda: os.environ["OPENAI_API_KEY"])
    timeout: float = 90
    max_retires: int = 3  # expect: AGL802


settings = ModelSettings()
client = OpenAIChatCompletionClient(**vars(settings))
local = OpenAIChatCompletionClient(model="llama3.2", base_url="http://localhost:11434/v1", api_key="x", timeout=90)  # expect: AGL606
local_ok = OpenAIChatCompletionClient(model="llama3.2", base_url="http://localhost:11434/v1", api_key="x", timeout=90,
    model_info={"vision": False, "function_calling": True, "json_output": True, "family": ModelFamily.UNKNOWN, "structured_output": True})
half = OpenAIChatCompletionClient(model="mistral", base_url="http://localhost:8080/v1", api_key="x", timeout=90,
    model_info={"vision": False, "function_calling": True})  # expect: AGL606
gem = OpenAIChatCompletionClient(model="gemini-1.5-flash", api_key="x", timeout=90)
az = AzureOpenAIChatCompletionClient(model="gpt-4o", azure_deployment="x", azure_endpoint="https://x", api_version="v", timeout=90)
ds = OpenAIChatCompletionClient(model="deepseek-chat", base_url="https://api.deepseek.com/v1", api_key="x", timeout=90)  # expect: AGL606
component = {
    "provider": "OpenAIChatCompletionClient",
    "config": {"model": "gpt-4o", "timeout": 60, "temprature": 0.2},  # expect: AGL605
}
loaded = ChatCompletionClient.load_component(component)


def build(name: str, prompt: str, **kw) -> AssistantAgent:
    return AssistantAgent(name=name, model_client=client, system_message=prompt, **kw)


a = build("a", "x", max_tool_iteration=3)  # expect: AGL802
b = build("b-1", "x")  # expect: AGL607
c = build("c", "x", handoffs=["a"])
c2 = build("c", "again")  # expect: AGL607


async def main() -> None:
    team = SelectorGroupChat([a, c, c2], model_client=client, termination_condition=MaxMessageTermination(8), allow_repeated_speakers=True)  # expect: AGL802
    res: TaskResult = await team.run(task="x", cancelation_token=None)  # expect: AGL802
    print(res)
    async for m in RoundRobinGroupChat([a, c], max_turns=3).run_stream(task="x"):
        print(m)
    await client.create([], json_mode=True)
    stop = TextMentionTermination("DONE", source="a")  # expect: AGL802
    print(stop)


asyncio.run(main())
