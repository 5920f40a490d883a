from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def build(name: str) -> AssistantAgent:
    return AssistantAgent(name=name, model_client=client)


writer = build("writer")
other = build("writer")  # expect: AGL607
critic = build("critic")
team = RoundRobinGroupChat([writer, other, critic], termination_condition=MaxMessageTermination(8))
same = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(8))
looped = [build(name) for name in ("a", "b")]
third = RoundRobinGroupChat([*looped, critic], termination_condition=MaxMessageTermination(8))
