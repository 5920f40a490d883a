from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from stops import until

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
team = RoundRobinGroupChat([AssistantAgent("writer", model_client=client)], termination_condition=until("DONE"))
