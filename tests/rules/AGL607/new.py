"""0.4+: identifiers in ASCII."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
user = UserProxyAgent("Board Proxy")  # expect: AGL607 error
writer = AssistantAgent(
    name="claims-writer",  # expect: AGL607 error
    model_client=client,
)
second = AssistantAgent("2nd_reader", client)  # expect: AGL607 error
lawyer = AssistantAgent("Anwältin", client)  # expect: AGL607 error
reader = AssistantAgent("reader", client)
other = AssistantAgent("reader", client)  # expect: AGL607 error
team = RoundRobinGroupChat([reader, other], max_turns=4)
