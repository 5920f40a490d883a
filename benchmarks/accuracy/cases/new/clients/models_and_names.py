"""Models beyond the table, and names."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.models import ModelInfo
from autogen_ext.models.openai import OpenAIChatCompletionClient

INFO = ModelInfo(vision=False, function_calling=True, json_output=True, family="unknown", structured_output=False)
qwen = OpenAIChatCompletionClient(
    model="qwen2.5-72b-instruct",  # expect: AGL606
    base_url="https://llm.example.org/v1",
    timeout=120,
)
kimi = OpenAIChatCompletionClient(
    model="kimi-k2",  # silent: AGL606
    base_url="https://llm.example.org/v1",
    timeout=120,
    model_info=INFO,
)
proxy = OpenAIChatCompletionClient(model="gpt-4o", base_url="https://llm.example.org/v1", timeout=120)  # silent: AGL606
reader = AssistantAgent("claims-reader", kimi, system_message="Read.")  # expect: AGL607
writer = AssistantAgent("claims_writer", kimi, system_message="Write.")  # silent: AGL607
human = UserProxyAgent("Claims Manager")  # expect: AGL607
team = RoundRobinGroupChat([reader, writer, human], termination_condition=MaxMessageTermination(9))
